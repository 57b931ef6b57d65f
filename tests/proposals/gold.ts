import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Named } from '../../src/proposals/names-index.ts';

/**
 * A text with what is true of it. In a text file `[words](a DK/Silkeborg)` marks an adopter that is in the gazetteer, `(n Utrecht)` one that
 * is not, `(q …)` one that is a question, `(i Name)` an idea, `(d 2014-21)` a date, `(-)` what is none of these, `(x)` what is left open. Words marked once
 * are marked wherever they stand. Lines `copy: to < from | idea | words` say who took what from whom.
 */
export interface GoldText {
  readonly name: string;
  readonly language: string;
  /** The rules were written with the texts of the tuning set in view; the held-out ones were written last and only counted. */
  readonly set: 'tuning' | 'held-out';
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly copies: readonly GoldCopy[];
}

export interface Mark {
  readonly kind: 'adopter' | 'new' | 'question' | 'idea' | 'date' | 'none' | 'open';
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldCopy {
  readonly to: string;
  readonly from: string;
  readonly idea: string;
  readonly words: readonly string[];
}

export const gazetteer: readonly Named[] = readNamed();
const folder = join(import.meta.dirname, 'texts');
const KINDS = {
  a: 'adopter',
  n: 'new',
  q: 'question',
  i: 'idea',
  d: 'date',
  '-': 'none',
  x: 'open',
} as const;

export function goldTexts(): GoldText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => goldText(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')));
}

export function goldText(name: string, file: string): GoldText {
  const [head = '', ...rest] = file.split('\n---\n');
  const { text, marks } = unmarked(rest.join('\n---\n').trim());
  const copies = [...head.matchAll(/^copy: (.+?) < (.+?) \| (.+?)(?: \| (.*))?$/gm)].map(
    ([, to = '', from = '', idea = '', words = '']) => ({
      to: keyOf(to),
      from: keyOf(from),
      idea,
      words: words.split(' ').filter(Boolean),
    }),
  );
  const set = /^set: held-out$/m.test(head) ? 'held-out' : 'tuning';
  return {
    name,
    language: name.slice(0, 2),
    set,
    text,
    marks,
    copies,
  };
}

function unmarked(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  let last = 0;
  const marks: Mark[] = [];
  for (const match of marked.matchAll(/\[([^\]]+)\]\((?:([anqid]) ([^)]+)|([-x]))\)/g)) {
    text += marked.slice(last, match.index);
    const [, words = '', letter, target = '', bare] = match;
    const kind = KINDS[(letter ?? bare) as keyof typeof KINDS];
    const start = text.length;
    text += words;
    marks.push({
      kind,
      target: kind === 'adopter' || kind === 'question' ? keyOf(target) : target,
      start,
      end: text.length,
    });
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  for (const mark of [...marks]) {
    if (mark.kind === 'none' || mark.kind === 'date') continue;
    const words = text.slice(mark.start, mark.end).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu'))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!marks.some((one) => start < one.end && one.start < end)) marks.push({ ...mark, start, end });
    }
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}

/** `DK/Silkeborg` is the key of Silkeborg in Denmark, `SE` a country, `n:Utrecht` somebody new. */
function keyOf(target: string): string {
  if (/^[A-Z]{2}$/.test(target) || target.startsWith('n:') || target.startsWith('key:'))
    return target.replace(/^key:/, '');
  const [country, name] = target.split('/');
  const named = gazetteer.find(
    (one) =>
      one.country === country &&
      one.kind === 'municipality' &&
      (one.name === name || one.name.replaceAll(' ', '-') === name),
  );
  if (!named) throw new Error(`the gazetteer has no municipality ${target}`);
  return named.key;
}

function readNamed(): Named[] {
  const rows = (file: string) =>
    parse(readFileSync(join(import.meta.dirname, '../../data/first-stories', file), 'utf8'), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
  const list = (cell = '') => cell.split(';').filter(Boolean);
  return [
    ...rows('adopters.csv').map((row) => ({
      key: row.id ?? '',
      name: row.name ?? '',
      aliases: list(row.aliases),
      kind: row.kind ?? '',
      country: row.country || null,
      partOfKey: row.parent_id || null,
      succeededByKey: row.succeeded_by_id || null,
      until: row.until || null,
    })),
    ...rows('ideas.csv').map((row) => ({
      key: row.id ?? '',
      name: row.name ?? '',
      aliases: list(row.aliases),
      kind: 'idea',
      country: null,
      partOfKey: null,
      succeededByKey: null,
      until: null,
    })),
  ];
}
