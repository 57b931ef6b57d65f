import { type Problem, ProblemList } from '../interchange/problem.ts';
import { checkRows, type RowCheck } from '../interchange/row-check.ts';
import { tables } from '../interchange/tables.ts';
import { type Failure, type FailureCode, failure } from './edit.ts';
import { editSource } from './edit-source.ts';
import type { PlannedPut } from './planned.ts';
import { nouns, tableOf } from './record-kinds.ts';
import type { Surroundings } from './surroundings.ts';

/** As many failures as are told; all are counted. */
export const MOST_FAILURES = 100;

export interface CheckedEdits {
  readonly failures: readonly Failure[];
  readonly failureCount: number;
  readonly plan: RowCheck['plan'];
}

/** Holds what a request creates and changes to the rules of the interchange folder, together with what is around it. */
export async function checkEdits(puts: readonly PlannedPut[], around: Surroundings): Promise<CheckedEdits> {
  const problems = new ProblemList(MOST_FAILURES);
  const found = { problems, warnings: new ProblemList(0) };
  const { plan } = await checkRows(editSource(puts), around, found);
  const byEdit = new Map(puts.map((put) => [put.edit, put]));
  return {
    failures: problems.kept.map((problem) => failureOf(problem, byEdit)),
    failureCount: problems.count,
    plan,
  };
}

function failureOf(problem: Problem, puts: ReadonlyMap<number, PlannedPut>): Failure {
  const put = puts.get(problem.row ?? -1);
  const noun = nouns.find((each) => tables[tableOf[each]].file === problem.file) ?? null;
  return failure({
    code: problem.code as FailureCode,
    edit: put?.edit ?? null,
    noun,
    key: put === undefined || put.noun === 'citation' ? null : put.key,
    column: problem.column,
    reason: problem.reason,
  });
}
