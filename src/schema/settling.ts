import { type Action, demand, may } from '../domain/access.ts';
import type { EditAnswer, EditRequest, Failure } from '../editing/edit.ts';
import type { Context } from './context.ts';
import type { EditsRefused } from './edit-failure.ts';
import { fieldName } from './edited-fields.ts';
import { type EditArguments, type Edited, repeatableOf } from './editing.ts';

type Request = Omit<EditRequest, 'edits' | 'kind'>;
type Work = (request: Request) => Promise<EditAnswer>;

/** Runs what decides between records as a reviewer: all of it is written, or with the reasons nothing. */
export function settle(
  context: Context,
  args: EditArguments,
  mutation: { readonly fieldName: string },
  work: Work,
): Promise<Edited | EditsRefused> {
  return changeAs('settle', context, args, mutation, work);
}

/** Runs a change whose edits are made while it is written, as somebody who may do such a thing. */
export async function changeAs(
  action: Action,
  context: Context,
  args: EditArguments,
  mutation: { readonly fieldName: string },
  work: Work,
): Promise<Edited | EditsRefused> {
  const { asker } = context;
  demand(asker, action);
  const answer = await work({
    actor: asker.actor ?? 'unknown',
    reason: args.reason || null,
    mayPublish: may(asker, 'publish'),
    repeatable: repeatableOf(mutation.fieldName, args),
  });
  if (answer.kind === 'applied') {
    context.forget();
    return { ...answer, warnings: answer.warnings.map((each) => ({ ...each, field: fieldOf(each, args) })) };
  }
  const failures = answer.failures.map((each) => ({ ...each, field: fieldOf(each, args) }));
  return { kind: 'refused', failures, failureCount: answer.failureCount };
}

/** The argument that is wrong, where one of them is. */
function fieldOf(
  { code, noun, column }: Pick<Failure, 'noun' | 'column'> & { code: string },
  args: object,
): string | null {
  if (code === 'request-key') return 'requestKey';
  if (column === null) return null;
  const field = noun === null ? column : fieldName(noun, column);
  return [column, field].find((name) => Object.hasOwn(args, name)) ?? null;
}
