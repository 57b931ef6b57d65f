import { CodePointText } from './code-points.ts';
import { foldWithPlaces } from './search-folding.ts';
import { bestMatch, type Match, placesIn } from './search-matching.ts';
import type { Question, Term } from './search-question.ts';
import { type Token, tokensOf } from './search-tokens.ts';

/** Where in a record something was found. */
export type SearchField = 'name' | 'alias' | 'summary' | 'text';

/** A piece of a record that answers the question, and where in it. */
export interface Highlight {
  readonly field: SearchField;
  /** The piece, exactly as it stands: a whole name, or a part of a text. */
  readonly fragment: string;
  /** Where the piece begins in the whole name, summary or text, in code points. */
  readonly start: number;
  /** What was found in the piece, in code points from its beginning, the end exclusive; in order, never overlapping. */
  readonly ranges: readonly Range[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Highlighted {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly summary: string | null;
  /** Null where it may not be shown. */
  readonly text: string | null;
}

/** Code units that a fragment shows before and after what was found, cut at words. */
const AROUND = 80;
/** Fragments of one text. */
const MOST_FRAGMENTS = 3;

/** What to show of a record, and so why it was found: its name, the aliases, and of longer texts the pieces that answer. */
export function highlightsOf(record: Highlighted, question: Question): Highlight[] {
  return [
    ...(record.name === null ? [] : ofName('name', record.name, question)),
    ...record.aliases.flatMap((alias) => ofName('alias', alias, question)),
    ...(record.summary === null ? [] : ofText('summary', record.summary, question)),
    ...(record.text === null ? [] : ofText('text', record.text, question)),
  ];
}

/** Code units in the whole, the end exclusive. */
interface Found {
  readonly start: number;
  readonly end: number;
}

function ofName(field: SearchField, name: string, question: Question): Highlight[] {
  const tokens = tokensOf(name);
  const found = question.terms.flatMap((term) => {
    const match = bestMatch(term, tokens);
    return match ? [foundAt(match, term, tokens)] : [];
  });
  return found.length > 0
    ? [highlight(field, new CodePointText(name), { start: 0, end: name.length }, found)]
    : [];
}

function ofText(field: SearchField, text: string, question: Question): Highlight[] {
  const tokens = tokensOf(text);
  const byTerm = question.terms.map((term) =>
    placesIn(term, tokens).map((match) => ({
      ...foundAt(match, term, tokens),
      exact: match.fit === 'exact',
    })),
  );
  const all = byTerm.flat();
  const windows: Found[] = [];
  for (const places of byTerm) {
    const best = places.find(({ exact }) => exact) ?? places[0];
    const shown = places.some((place) => windows.some((window) => within(place, window)));
    if (!best || shown || windows.length === MOST_FRAGMENTS) continue;
    windows.push(windowAround(best, text));
  }
  const points = new CodePointText(text);
  return merged(windows).map((window) =>
    highlight(
      field,
      points,
      window,
      all.filter((place) => within(place, window)),
    ),
  );
}

/** The words that match; of a longer word that one stands inside, that part alone. */
function foundAt(match: Match, term: Term, tokens: readonly Token[]): Found {
  const first = tokens[match.from] as Token;
  const last = tokens[match.to - 1] as Token;
  if (match.fit !== 'inside' || term.kind !== 'word') return { start: first.start, end: last.end };
  const { text, at } = foldWithPlaces(first.word);
  const place = text.indexOf(term.folded);
  return {
    start: first.start + (at[place] ?? 0),
    end: first.start + (at[place + term.folded.length] ?? first.word.length),
  };
}

function highlight(
  field: SearchField,
  text: CodePointText,
  window: Found,
  found: readonly Found[],
): Highlight {
  const start = text.offsetAt(window.start);
  return {
    field,
    fragment: text.text.slice(window.start, window.end),
    start,
    ranges: merged(found).map((each) => ({
      start: text.offsetAt(each.start) - start,
      end: text.offsetAt(each.end) - start,
    })),
  };
}

function windowAround(found: Found, text: string): Found {
  const start = Math.max(0, found.start - AROUND);
  const end = Math.min(text.length, found.end + AROUND);
  const before = start === 0 ? 0 : text.slice(start, found.start).search(/(?<=\s)\S/);
  const after =
    end === text.length ? 0 : (/\s\S*$/.exec(text.slice(found.end, end))?.[0].length ?? end - found.end);
  return { start: before < 0 ? found.start : start + before, end: end - after };
}

/** In order, those that overlap as one. */
function merged(places: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const { start, end } of [...places].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    const last = result.at(-1);
    if (last && start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}

function within(place: Found, window: Found): boolean {
  return place.start >= window.start && place.end <= window.end;
}
