import type { RecordNoun } from '../domain/change-log.ts';
import type { State } from '../domain/scope.ts';
import type { Reader } from '../interchange/import-noun.ts';
import { inQuotes } from '../interchange/problem.ts';
import { type Failure, type FailureCode, failure, type RecordName } from './edit.ts';
import type { Held } from './held-records.ts';
import { type Plan, touchedBy } from './planned.ts';
import { nameOf } from './record-kinds.ts';

/** A record is deleted only where nothing is left that refers to it. */
export async function checkDeletions(reader: Reader, plan: Plan): Promise<Failure[]> {
  const leaving = [
    ...plan.deletions.map(({ held }) => nameOf(held.noun, held.key)),
    // What these refer to when all is done is checked with them.
    ...plan.puts.map(({ noun, key }) => nameOf(noun, key)),
  ];
  const asked = plan.deletions.filter(({ replaced }) => !replaced);
  return referring(reader, asked, leaving, ['draft', 'published', 'withdrawn'], {
    code: 'referred-to',
    verb: 'deleted',
    right: (some) =>
      some.every(({ noun }) => noun === 'citation')
        ? 'delete them in the same request, or let its citations leave with it (withCitations)'
        : some.every(({ noun }) => noun === 'story')
          ? 'take the passage out of the story first, or in the same request'
          : 'delete or change them in the same request',
  });
}

/** A record stops being published only where nothing published is left that refers to it. */
export async function checkWithdrawals(reader: Reader, plan: Plan): Promise<Failure[]> {
  const touched = touchedBy(plan);
  const asked = touched.flatMap(({ edit, before, state }) =>
    before?.state === 'published' && state !== 'published' ? [{ edit, held: before }] : [],
  );
  const leaving = [
    ...touched.map(({ noun, key }) => nameOf(noun, key)),
    ...plan.deletions.map(({ held }) => nameOf(held.noun, held.key)),
  ];
  return referring(reader, asked, leaving, ['published'], {
    code: 'state',
    verb: 'taken back',
    right: () => 'withdraw them in the same request',
  });
}

interface Words {
  readonly code: FailureCode;
  readonly verb: string;
  readonly right: (some: readonly RecordName[]) => string;
}

type ReferredNoun = Exclude<RecordNoun, 'story'>;

const referredNouns = {
  adopter: 'editing/referring-to-adopters',
  idea: 'editing/referring-to-ideas',
  adoption: 'editing/referring-to-adoptions',
  copy: 'editing/referring-to-copies',
  post: 'editing/referring-to-posts',
  citation: 'editing/referring-to-citations',
} as const satisfies Record<ReferredNoun, string>;

async function referring(
  reader: Reader,
  asked: readonly { edit: number; held: Held }[],
  leaving: readonly string[],
  states: readonly State[],
  words: Words,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [noun, statement] of Object.entries(referredNouns)) {
    const own = asked.filter(({ held }) => held.noun === noun);
    if (own.length === 0) continue;
    const rows = await reader.run(statement, { keys: own.map(({ held }) => held.key), leaving, states });
    for (const { key, total, some } of rows) {
      const edit = own.find(({ held }) => held.key === key)?.edit ?? null;
      failures.push(referredTo(words, edit, noun as ReferredNoun, key, total, some.map(recordOf)));
    }
  }
  return failures;
}

function referredTo(
  { code, verb, right }: Words,
  edit: number | null,
  noun: RecordNoun,
  key: string,
  total: number,
  some: readonly RecordName[],
): Failure {
  const published = code === 'state' ? ' published' : '';
  const listed = some.map((one) => `the ${one.noun} ${inQuotes(one.key)}`).join(', ');
  const more = total > some.length ? ` and ${total - some.length} more` : '';
  const reason = `the ${noun} ${inQuotes(key)} cannot be ${verb}: ${total}${published} ${total === 1 ? 'record refers' : 'records refer'} to it: ${listed}${more}`;
  return failure({
    code,
    edit,
    noun,
    key,
    reason,
    right: right(some),
    conflicts: some,
    conflictCount: total,
  });
}

function recordOf(name: string): RecordName {
  const space = name.indexOf(' ');
  return { noun: name.slice(0, space) as RecordNoun, key: name.slice(space + 1) };
}
