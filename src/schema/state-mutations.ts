import type { RecordNoun } from '../domain/change-log.ts';
import type { State } from '../domain/scope.ts';
import { builder } from './builder.ts';
import { RecordNounType } from './edit-failure.ts';
import { type AskedChange, type AskedEdit, edit, editArguments } from './editing.ts';
import { EditsResult } from './edits-result.ts';

export const RecordState = builder.enumType('RecordState', {
  description: 'Who may see a record.',
  values: {
    DRAFT: { value: 'draft', description: 'Those who enter and review.' },
    PUBLISHED: { value: 'published', description: 'Everybody.' },
    WITHDRAWN: { value: 'withdrawn', description: 'Nobody, but for the log and those who ask for it there.' },
  } as const,
});

export const RecordInput = builder.inputType('RecordInput', {
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

/** A record that is to be published, withdrawn or made a draft. */
export interface AskedState extends AskedChange {
  readonly noun: RecordNoun;
  readonly state: State;
}

export function stateOf({ noun, key, state, ifRevision }: AskedState, base: string): AskedEdit {
  return {
    edit: { op: 'state', noun, key, state, ifRevision: ifRevision ?? null },
    path: (field) => `${base}${field}`,
  };
}

builder.mutationField('changeState', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Publishes records, withdraws them, or makes them drafts again: all of them or none. What is published refers only to what is published. A post that is withdrawn takes its citations along, and brings them back when it is published again.',
    args: {
      records: t.arg({ type: [RecordInput], required: true, description: 'Which records.' }),
      state: t.arg({ type: RecordState, required: true, description: 'What they are to be.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => {
      const { records, state } = args;
      const asked = records.map((record, at) => stateOf({ ...record, state }, `records[${at}].`));
      return edit(context, asked, args, info);
    },
  }),
);
