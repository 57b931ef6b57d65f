import { demand } from '../domain/access.ts';
import type { EditAnswer, EditRequest } from '../editing/edit.ts';
import type { Context } from './context.ts';
import type { EditsRefused } from './edit-failure.ts';
import { type EditArguments, type Edited, repeatableOf } from './editing.ts';

/** Runs what decides between records as a reviewer: all of it is written, or with the reasons nothing. */
export async function settle(
  context: Context,
  args: EditArguments,
  mutation: { readonly fieldName: string },
  work: (request: Omit<EditRequest, 'edits' | 'kind'>) => Promise<EditAnswer>,
): Promise<Edited | EditsRefused> {
  const { asker } = context;
  demand(asker, 'settle');
  const answer = await work({
    actor: asker.actor ?? 'unknown',
    reason: args.reason || null,
    mayPublish: true,
    repeatable: repeatableOf(mutation.fieldName, args),
  });
  if (answer.kind === 'applied') {
    context.forget();
    return answer;
  }
  const failures = answer.failures.map((each) => ({
    ...each,
    field: each.code === 'request-key' ? 'requestKey' : each.edit === null ? each.column : null,
  }));
  return { kind: 'refused', failures, failureCount: answer.failureCount };
}
