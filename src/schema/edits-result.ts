import type { EditedRecord } from '../editing/edit.ts';
import { builder } from './builder.ts';
import { EditsRefusedType, RecordNounType } from './edit-failure.ts';
import { type Edited, warningsField } from './editing.ts';

const EditOutcome = builder.enumType('EditOutcome', {
  description: 'What an edit came to.',
  values: {
    CREATED: { value: 'created', description: 'The record is new.' },
    CHANGED: { value: 'changed', description: 'The record is another than it was.' },
    DELETED: { value: 'deleted', description: 'The record is gone.' },
    UNCHANGED: { value: 'unchanged', description: 'The record was already as it was asked to be.' },
  } as const,
});

export const WrittenRecord = builder.objectRef<EditedRecord>('WrittenRecord').implement({
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
    ...warningsField(t),
  }),
});

export const EditsResult = builder.unionType('EditsResult', {
  description: 'What was written, or why nothing was.',
  types: [EditsWritten, EditsRefusedType],
  resolveType: (value) =>
    ((value as { kind: string }).kind === 'refused' ? EditsRefusedType : EditsWritten) as never,
});
