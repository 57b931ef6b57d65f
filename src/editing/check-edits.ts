import { type Problem, ProblemList } from '../interchange/problem.ts';
import { checkRows, type RowCheck } from '../interchange/row-check.ts';
import { tableNames, tables } from '../interchange/tables.ts';
import { type Failure, type FailureCode, failure, type Warning, type WarningCode } from './edit.ts';
import { editSource } from './edit-source.ts';
import type { PlannedPut } from './planned.ts';
import { nounOf } from './record-kinds.ts';
import type { Surroundings } from './surroundings.ts';

/** As many failures as are told; all are counted. */
export const MOST_FAILURES = 100;

export interface CheckedEdits {
  readonly failures: readonly Failure[];
  readonly failureCount: number;
  readonly warnings: readonly Warning[];
  readonly plan: RowCheck['plan'];
}

/** Holds what a request creates and changes to the rules of the interchange folder, together with what is around it. */
export async function checkEdits(puts: readonly PlannedPut[], around: Surroundings): Promise<CheckedEdits> {
  const problems = new ProblemList(MOST_FAILURES);
  const found = { problems, warnings: new ProblemList(MOST_FAILURES) };
  const { plan } = await checkRows(editSource(puts), around, found);
  const byEdit = new Map(puts.map((put) => [put.edit, put]));
  return {
    failures: problems.kept.map((problem) => failureOf(problem, byEdit)),
    failureCount: problems.count,
    warnings: found.warnings.kept.map((problem) => warningOf(problem, byEdit)),
    plan,
  };
}

/** What would be right, where the reason does not say it. */
const RIGHT: { readonly [Code in FailureCode]?: string } = {
  missing: 'give it a value',
  duplicate: 'put both into one edit',
  'unknown-reference': 'name one that is recorded, or record it in the same request',
  level: 'put it under one whose level is above its own',
  cycle: 'leave out one of the steps',
  dates: 'correct one of the two dates, or leave open what is not known',
  'rule-of-ideas': 'name a source of the same idea, or say of which idea this one is a variant',
  self: 'name another adoption as the source',
  refinement: 'name a record of the same idea, by an adopter that this one lies inside',
  origin: 'leave open whether it is an origin, or leave out the source',
  'take-ups': 'give the undated one a date, say when the earlier one ended, or make one record of the two',
  'citation-target': 'cite for the idea of the adoption, and for a copy that is recorded',
  quote: "copy the passage from the post's text, and give its start where it stands more than once",
};

function warningOf(problem: Problem, puts: ReadonlyMap<number, PlannedPut>): Warning {
  return { code: problem.code as WarningCode, ...placeOf(problem, puts) };
}

function placeOf({ row, file, column, reason }: Problem, puts: ReadonlyMap<number, PlannedPut>) {
  const put = puts.get(row ?? -1);
  const table = tableNames.find((each) => tables[each].file === file);
  const noun = table === undefined ? null : nounOf(table);
  const key = put === undefined || put.noun === 'citation' ? null : put.key;
  return { edit: put?.edit ?? null, noun, key, column, reason };
}

function failureOf(problem: Problem, puts: ReadonlyMap<number, PlannedPut>): Failure {
  const place = placeOf(problem, puts);
  return failure({
    code: problem.code as FailureCode,
    ...place,
    positions: problem.positions ?? [],
    right: RIGHT[problem.code as FailureCode] ?? null,
    conflicts: (problem.involved ?? [])
      .map(({ name, key }) => ({ noun: nounOf(name), key }))
      .filter((other) => other.noun !== place.noun || other.key !== place.key),
  });
}
