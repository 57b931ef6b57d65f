import type { Clause } from './clauses.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Channel, Fidelity } from './words/copy-words.ts';

export type TakeKind = 'copied' | 'adapted' | 'inspired' | 'taken' | 'example' | 'alike';
export type Status = 'considered' | 'rejected' | 'piloted' | 'abandoned' | null;

/** Words in a clause that say that somebody took something over. */
export interface Trigger {
  readonly kind: TakeKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TAKES: readonly TakeKind[] = ['alike', 'copied', 'adapted', 'inspired', 'example', 'taken'];

/** In the order of the text; of words that overlap the longest. */
export function triggersIn(clause: Clause, { patterns }: Vocabulary): Trigger[] {
  const all = TAKES.flatMap((kind) =>
    [...clause.text.matchAll(patterns[kind])].map((match) => ({
      kind,
      start: clause.start + match.index,
      end: clause.start + match.index + match[0].length,
      text: match[0],
    })),
  ).sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Trigger[] = [];
  for (const one of all)
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.filter((one) => !isDenied(clause, one, patterns.not)).sort((a, b) => a.start - b.start);
}

/** `har ikke kopieret`, `not copied`: a denial stands in the few words before. */
function isDenied(clause: Clause, { start, end }: Trigger, not: RegExp): boolean {
  const before = clause.text.slice(Math.max(0, start - clause.start - 24), start - clause.start);
  if (
    /^\s(?:nothing|ingenting|intet|inget|ekkert|mitään|no one|nobody)/iu.test(
      clause.text.slice(end - clause.start),
    )
  )
    return true;
  const denial = [...before.matchAll(not)].at(-1);
  return (
    denial !== undefined &&
    !/[,.;]/.test(before.slice(denial.index + denial[0].length)) &&
    !/^(?:\s+(?:se(?:n|ne|in|ine|na) (?:til|om|med)|slow to|bange|redde?|rädda?|afraid|flaue?|bare|kun|only|just|endast|bara|vain|aðeins))/iu.test(
      before.slice(denial.index + denial[0].length),
    )
  );
}

export function holds(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** What became of it: a turn-down says more than a plan, a plan more than a trial. */
export function statusOf(text: string, { patterns }: Vocabulary): Status {
  for (const status of ['rejected', 'abandoned', 'considered', 'piloted'] as const)
    if (holds(patterns[status], text)) return status;
  return null;
}

export function fidelityOf(triggers: readonly Trigger[]): Fidelity | null {
  for (const kind of ['adapted', 'copied', 'inspired'] as const)
    if (triggers.some((one) => one.kind === kind)) return kind;
  return null;
}

export function channelOf(text: string, { channels }: Vocabulary): Channel | null {
  return channels.find(([, pattern]) => holds(pattern, text))?.[0] ?? null;
}

/** Whether a sentence has any word of copying, of beginning or of arising. */
export function tellsOfTaking(text: string, { patterns }: Vocabulary): boolean {
  return [...TAKES, 'origin' as const, 'takeUp' as const].some((kind) => holds(patterns[kind], text));
}
