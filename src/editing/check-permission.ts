import { inQuotes } from '../interchange/problem.ts';
import { type Failure, failure } from './edit.ts';
import type { Held } from './held-records.ts';
import type { Plan } from './planned.ts';
import { alters } from './write-edits.ts';

/** Editors enter and change drafts; publishing, and so whatever changes what is published, takes a reviewer. */
export function checkPermission(plan: Plan, mayPublish: boolean): Failure[] {
  if (mayPublish) return [];
  const failures: Failure[] = [];
  const refuse = (edit: number, noun: Held['noun'], key: string | null, what: string) =>
    failures.push(
      failure({
        code: 'forbidden',
        edit,
        noun,
        key,
        reason: `the ${noun} ${key === null ? '' : `${inQuotes(key)} `}${what}`,
        right: 'ask a reviewer',
      }),
    );
  for (const put of plan.puts) {
    if (!alters(put)) continue;
    const key = put.noun === 'citation' ? null : put.key;
    if (put.before !== undefined && put.before.state !== 'draft')
      refuse(put.edit, put.noun, key, `is ${put.before.state}: changing it takes the role reviewer`);
    else if (put.state !== 'draft')
      refuse(put.edit, put.noun, key, 'would be published: that takes the role reviewer');
  }
  for (const { edit, held } of plan.deletions)
    if (held.state !== 'draft')
      refuse(edit, held.noun, held.key, `is ${held.state}: deleting it takes the role reviewer`);
  for (const { edit, held, state } of plan.states)
    if (held.state !== state)
      refuse(edit, held.noun, held.key, `is ${held.state}: to make it ${state} takes the role reviewer`);
  return failures;
}
