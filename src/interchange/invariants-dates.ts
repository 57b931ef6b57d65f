import { certainlyOverlap, isEdtfProblem, parseEdtf, type Span } from '../domain/edtf.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import type { Breach, Invariant } from './invariant.ts';

type TakeUp = RowOf<'check/take-ups'>;

export const takeUpsApart: Invariant = {
  rule: 'Two take-ups of one idea by one adopter never certainly overlap, and at most one of them is undated.',
  find: async function* (graph: Graph): AsyncGenerator<Breach> {
    let others: TakeUp[] = [];
    for await (const takeUp of graph.stream('check/take-ups', {})) {
      const [first] = others;
      if (first?.adopterKey !== takeUp.adopterKey || first.ideaKey !== takeUp.ideaKey) others = [];
      for (const other of others) {
        const sentence = conflictOf(other, takeUp);
        if (sentence !== null) yield { subject: takeUp.key, sentence };
      }
      others.push(takeUp);
    }
  },
};

export const datesAgree: Invariant = {
  rule: 'The first and the last day of a date are those that its text says.',
  find: async function* (graph: Graph): AsyncGenerator<Breach> {
    for await (const row of graph.stream('check/take-ups', {})) {
      if (!says(row.date, row.earliest, row.latest))
        yield dateBreach(`adoption ${row.key}`, row.key, row.date, row.earliest, row.latest);
      if (!says(row.ended, row.endedEarliest, row.endedLatest))
        yield dateBreach(
          `end of the adoption ${row.key}`,
          row.key,
          row.ended,
          row.endedEarliest,
          row.endedLatest,
        );
    }
    for await (const row of graph.stream('check/post-dates', {}))
      if (!says(row.published, row.earliest, row.latest))
        yield dateBreach(`post ${row.key}`, row.key, row.published, row.earliest, row.latest);
  },
};

function conflictOf(one: TakeUp, other: TakeUp): string | null {
  const of = `of ${one.ideaKey} by ${one.adopterKey}`;
  if (one.date === null && other.date === null)
    return `The adoptions ${one.key} and ${other.key} ${of} are both undated.`;
  if (certainlyOverlap(spanOf(one), spanOf(other)))
    return `The adoptions ${one.key} and ${other.key} ${of} certainly overlap in time.`;
  return null;
}

function spanOf({ date, earliest, latest, ended, endedEarliest, endedLatest }: TakeUp): Span {
  return {
    began: date === null ? null : { earliest, latest },
    ended: ended === null ? null : { earliest: endedEarliest, latest: endedLatest },
  };
}

function says(text: string | null, earliest: string | null, latest: string | null): boolean {
  if (text === null) return earliest === null && latest === null;
  const date = parseEdtf(text);
  return !isEdtfProblem(date) && date.earliest === earliest && date.latest === latest;
}

function dateBreach(
  what: string,
  subject: string,
  text: string | null,
  earliest: string | null,
  latest: string | null,
): Breach {
  const days = `${earliest ?? 'open'} to ${latest ?? 'open'}`;
  return {
    subject,
    sentence: `The date of the ${what} is ${text ?? 'unknown'}; its days are kept as ${days}.`,
  };
}
