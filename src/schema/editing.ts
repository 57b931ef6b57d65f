import { createHash } from 'node:crypto';
import { demand, may } from '../domain/access.ts';
import type { RecordNoun } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import type {
  Edit,
  EditAnswer,
  EditedCells,
  EditedRecord,
  EditRequest,
  Failure,
  Refused,
  Repeatable,
} from '../editing/edit.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type EditsRefused, EditsRefusedType } from './edit-failure.ts';
import { EditWarning, type ToldWarning } from './edit-warning.ts';
import { fieldName } from './edited-fields.ts';

/** An edit, and where in the request's arguments its fields stand. */
export interface AskedEdit {
  readonly edit: Edit;
  /** The path of a field: `idea.name` for `name`. */
  readonly path: (field: string) => string;
}

/** The arguments that every mutation takes. */
export interface EditArguments {
  readonly reason?: string | null | undefined;
  readonly requestKey?: string | null | undefined;
}

/** What a mutation answers where it was written. */
export interface Edited {
  readonly kind: 'applied';
  readonly position: number | null;
  readonly records: readonly EditedRecord[];
  readonly warnings: readonly ToldWarning[];
}

/** Writes edits as who asks: all of them, or with the reasons none. `args` is all that the mutation of this name was asked. */
export async function edit(
  context: Context,
  asked: readonly AskedEdit[],
  args: EditArguments,
  mutation: { readonly fieldName: string },
): Promise<Edited | EditsRefused> {
  const request = requestOf(context, args, mutation);
  boundEdits(asked.length);
  const edits = asked.map((each) => each.edit);
  return answerOf(context, await applyEdits(context.graph, { ...request, kind: 'edit', edits }), asked);
}

export function boundEdits(count: number): void {
  if (count > limits.edits)
    throw new InputError('edits', `takes ${limits.edits} edits at most; got ${count}.`);
}

/** What the log and the rules are told of a request, whatever it writes. */
export function requestOf(
  { asker }: Context,
  args: EditArguments,
  mutation: { readonly fieldName: string },
): Omit<EditRequest, 'edits' | 'kind'> {
  demand(asker, 'write');
  return {
    actor: asker.actor ?? 'unknown',
    reason: args.reason || null,
    mayPublish: may(asker, 'publish'),
    repeatable: repeatableOf(mutation.fieldName, args),
  };
}

/** The answer to a request, with each failure at the field of the arguments that it is about. */
export function answerOf(
  context: Context,
  answer: EditAnswer,
  asked: readonly Pick<AskedEdit, 'path'>[] = [],
): Edited | EditsRefused {
  if (answer.kind === 'applied') {
    context.forget();
    return { ...answer, warnings: answer.warnings.map((each) => ({ ...each, field: fieldOf(each, asked) })) };
  }
  return refusedAs(answer, asked);
}

/** The failures under the names of the arguments that they came from. */
export function refusedAs(
  { failures, failureCount }: Refused,
  asked: readonly Pick<AskedEdit, 'path'>[],
): EditsRefused {
  const told = failures.map((failure) => ({ ...failure, field: fieldOf(failure, asked) }));
  return { kind: 'refused', failures: told, failureCount };
}

function fieldOf(
  { code, edit: at, noun, column }: Pick<Failure, 'edit' | 'noun' | 'column'> & { code: string },
  asked: readonly Pick<AskedEdit, 'path'>[],
): string | null {
  if (code === 'request-key') return 'requestKey';
  const path = at === null ? undefined : asked[at]?.path;
  if (column === null || path === undefined) return null;
  return path(noun === null ? column : fieldName(noun, column));
}

export function repeatableOf(
  mutation: string,
  { requestKey: key, ...asked }: EditArguments,
): Repeatable | null {
  if (key == null) return null;
  if (key === '' || key.length > limits.requestKey)
    throw new InputError('requestKey', `has 1 to ${limits.requestKey} characters; got ${key.length}.`);
  const hash = createHash('sha256')
    .update(JSON.stringify([mutation, asked]))
    .digest('base64url');
  return { key, hash };
}

export type MutationBuilder = Parameters<
  Extract<Parameters<typeof builder.mutationField>[1], (...args: never[]) => unknown>
>[0];

export function editArguments(t: MutationBuilder['arg']) {
  return {
    reason: t.string({ description: 'Why: it stands in the log with the change.' }),
    requestKey: t.string({
      description:
        'A key of your own for this request, such as a UUID. Sent again with the same key within 30 days it is written once, and answered the same; another request of the same key is refused.',
    }),
  };
}

/** The arguments by which what is there is changed or deleted. */
export function changeArguments(t: MutationBuilder['arg']) {
  return {
    ifRevision: t.int({
      description:
        'The revision that the editor saw. Where somebody changed the record since, nothing is written, and both versions are told.',
    }),
    ...editArguments(t),
  };
}

/** What is answered for a record that was written: `IdeaWritten` with the idea, or the failures, as `IdeaResult`. */
export function resultOf<Item extends object>(
  noun: string,
  node: { type: unknown; of: (context: Context, key: string) => Promise<Item | null> },
) {
  const field = noun.toLowerCase();
  const Written = builder.objectRef<Edited>(`${noun}Written`).implement({
    description: `The ${field} as it is now.`,
    fields: (t) => ({
      [field]: t.field({
        type: node.type as never,
        nullable: true,
        description: `The ${field}; null where who asks may not see it any more.`,
        resolve: (({ records }: Edited, _args: object, context: Context) =>
          node.of(context, records[0]?.key ?? '')) as never,
      }),
      ...writtenFields(t),
    }),
  });
  return builder.unionType(`${noun}Result`, {
    description: `The ${field} that was written, or why nothing was.`,
    types: [Written, EditsRefusedType],
    resolveType: (value) =>
      ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : Written) as never,
  });
}

type FieldBuilder = Parameters<
  Parameters<ReturnType<typeof builder.objectRef<Edited>>['implement']>[0]['fields'] & {}
>[0];

function writtenFields(t: FieldBuilder) {
  return {
    revision: t.int({
      description: 'The revision of the record now: the position of the change that altered it last.',
      resolve: ({ records }) => records[0]?.revision ?? 0,
    }),
    position: t.int({
      nullable: true,
      description:
        'The position of this change in the log; null where everything was already as it should be.',
      resolve: ({ position }) => position,
    }),
    ...warningsField(t),
  };
}

/** The field of all that a mutation answers where it was written. */
export function warningsField(t: FieldBuilder) {
  return {
    warnings: t.field({
      type: [EditWarning],
      description: 'What deserves a look, although it was written; 100 at most.',
      resolve: ({ warnings }) => [...warnings],
    }),
  };
}

const RecordDeleted = builder.objectRef<Edited>('RecordDeleted').implement({
  description: 'The record is gone.',
  fields: (t) => ({
    key: t.string({ description: 'The key that it had.', resolve: ({ records }) => records[0]?.key ?? '' }),
    position: t.int({
      nullable: true,
      description: 'The position of this change in the log.',
      resolve: ({ position }) => position,
    }),
    ...warningsField(t),
  }),
});

export const DeletionResult = builder.unionType('DeletionResult', {
  description: 'That the record is gone, or why it is not.',
  types: [RecordDeleted, EditsRefusedType],
  resolveType: (value) =>
    ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : RecordDeleted) as never,
});

/** A new record, whose failures name the fields of an argument. */
export function creationOf(noun: RecordNoun, key: string, cells: EditedCells, argument: string): AskedEdit {
  return {
    edit: { op: 'put', noun, key, cells, must: 'be-new' },
    path: (field) => `${argument}.${field}`,
  };
}

/** What changes a record: as arguments of a mutation, or as a part of one that stands at `base`. */
export interface AskedChange {
  readonly key: string;
  readonly ifRevision?: number | null | undefined;
}

export function changeOf(
  noun: RecordNoun,
  { key, ifRevision }: AskedChange,
  cells: EditedCells,
  base = '',
): AskedEdit {
  return {
    edit: { op: 'put', noun, key, cells, must: 'be-there', ifRevision: ifRevision ?? null },
    path: (field) => (field === 'key' ? `${base}key` : `${base}${noun}.${field}`),
  };
}

/** UNKNOWN is what an empty cell says. */
export function wordCell<Word extends string>(word: Word | null | undefined): Word | null | undefined {
  return word === 'unknown' ? null : word;
}

/** What deletes a record. */
export interface AskedDeletion extends AskedChange {
  readonly withCitations?: boolean | null | undefined;
}

export function deletionOf(
  noun: RecordNoun,
  { key, ifRevision, withCitations }: AskedDeletion,
  base = '',
): AskedEdit {
  return {
    edit: { op: 'delete', noun, key, ifRevision: ifRevision ?? null, withCitations: withCitations ?? false },
    path: (field) => `${base}${field}`,
  };
}
