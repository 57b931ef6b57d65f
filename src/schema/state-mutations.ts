import type { EditedRecord } from '../editing/edit.ts';
import { builder } from './builder.ts';
import { EditsRefusedType, RecordNounType } from './edit-failure.ts';
import { type Edited, edit, reasonArgument } from './editing.ts';

const RecordState = builder.enumType('RecordState', {
  description: 'Who may see a record.',
  values: {
    DRAFT: { value: 'draft', description: 'Those who enter and review.' },
    PUBLISHED: { value: 'published', description: 'Everybody.' },
    WITHDRAWN: { value: 'withdrawn', description: 'Nobody, but for the log and those who ask for it there.' },
  } as const,
});

const EditOutcome = builder.enumType('EditOutcome', {
  description: 'What an edit came to.',
  values: {
    CREATED: { value: 'created', description: 'The record is new.' },
    CHANGED: { value: 'changed', description: 'The record is another than it was.' },
    DELETED: { value: 'deleted', description: 'The record is gone.' },
    UNCHANGED: { value: 'unchanged', description: 'The record was already as it was asked to be.' },
  } as const,
});

const WrittenRecord = builder.objectRef<EditedRecord>('WrittenRecord').implement({
  description: 'What one edit came to.',
  fields: (t) => ({
    noun: t.field({ type: RecordNounType, description: 'What the record is.', resolve: ({ noun }) => noun }),
    key: t.exposeString('key', { description: 'Its key.' }),
    outcome: t.field({ type: EditOutcome, description: 'What was done.', resolve: ({ outcome }) => outcome }),
    revision: t.exposeInt('revision', {
      description: 'Its revision now: the position of the change that altered it last.',
    }),
  }),
});

const EditsWritten = builder.objectRef<Edited>('EditsWritten').implement({
  description: 'Everything was written.',
  fields: (t) => ({
    records: t.field({
      type: [WrittenRecord],
      description: 'One for each edit, in their order.',
      resolve: ({ records }) => [...records],
    }),
    position: t.int({
      nullable: true,
      description:
        'The position of this change in the log; null where everything was already as it should be.',
      resolve: ({ position }) => position,
    }),
  }),
});

const EditsResult = builder.unionType('EditsResult', {
  description: 'What was written, or why nothing was.',
  types: [EditsWritten, EditsRefusedType],
  resolveType: (value) =>
    ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : EditsWritten) as never,
});

const RecordInput = builder.inputType('RecordInput', {
  description: 'A record by its noun and its key.',
  fields: (t) => ({
    noun: t.field({ type: RecordNounType, required: true, description: 'What it is.' }),
    key: t.string({
      required: true,
      description:
        "Its key; a copy's is those of its two adoptions with `;` between, a citation's its global id's.",
    }),
    ifRevision: t.int({
      description: 'The revision that was seen; refused where somebody changed it since.',
    }),
  }),
});

builder.mutationField('changeState', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Publishes records, withdraws them, or makes them drafts again: all of them or none. What is published refers only to what is published.',
    args: {
      records: t.arg({ type: [RecordInput], required: true, description: 'Which records.' }),
      state: t.arg({ type: RecordState, required: true, description: 'What they are to be.' }),
      ...reasonArgument(t.arg),
    },
    resolve: (_root, { records, state, ...args }, context) =>
      edit(
        context,
        records.map(({ noun, key, ifRevision }, at) => ({
          edit: { op: 'state', noun, key, state, ifRevision: ifRevision ?? null },
          path: (field) => `records[${at}].${field}`,
        })),
        args,
      ),
  }),
);
