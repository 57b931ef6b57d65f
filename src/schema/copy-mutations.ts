import { copyByKey } from '../domain/copy.ts';
import { builder } from './builder.ts';
import {
  changeArguments,
  changeOf,
  creationOf,
  DeletionResult,
  deletionOf,
  edit,
  reasonArgument,
  resultOf,
  wordCell,
} from './editing.ts';
import { Basis, Channel, Fidelity, Rank } from './enums.ts';
import { CopyRef } from './refs.ts';

const CopyResult = resultOf('Copy', {
  type: CopyRef,
  of: (context, key) => copyByKey(context.reading(), key),
});

const NewCopy = builder.inputType('NewCopy', {
  description: 'A copy that is not recorded yet: one adoption was taken from another. The two are its key.',
  fields: (t) => ({
    adoption: t.string({ required: true, description: 'The key of the adoption that copied.' }),
    source: t.string({ required: true, description: 'The key of the adoption that it was taken from.' }),
    ...furtherFields(t),
  }),
});

const CopyChange = builder.inputType('CopyChange', {
  description: 'What changes in a copy: what is left out stays, null clears.',
  fields: furtherFields,
});

function furtherFields(t: InputBuilder) {
  return {
    fidelity: t.field({ type: Fidelity, description: 'How close it stayed.' }),
    channel: t.field({ type: Channel, description: 'How it came over.' }),
    via: t.stringList({
      description: 'The keys of the adopters that carried the idea between the two: all of them.',
    }),
    basis: t.field({ type: Basis, description: 'What it stands on.' }),
    rank: t.field({ type: Rank, description: 'How it stands to rival claims.' }),
    rankReason: t.string({ description: 'Why it has its rank.' }),
    confidence: t.float({ description: 'How sure the record is, from 0 to 1.' }),
  };
}

type InputBuilder = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

function copyCells(copy: typeof CopyChange.$inferInput) {
  const { fidelity, channel, via, basis, rank, rankReason, confidence } = copy;
  return {
    fidelity: wordCell(fidelity),
    channel: wordCell(channel),
    via,
    basis: wordCell(basis),
    rank,
    rankReason,
    confidence,
  };
}

builder.mutationField('recordCopy', (t) =>
  t.field({
    type: CopyResult,
    description: 'Records that one adoption was taken from another, as a draft.',
    args: {
      copy: t.arg({ type: NewCopy, required: true, description: 'The copy.' }),
      ...reasonArgument(t.arg),
    },
    resolve: (_root, { copy, ...args }, context) =>
      edit(context, [creationOf('copy', `${copy.adoption};${copy.source}`, copyCells(copy), 'copy')], args),
  }),
);

builder.mutationField('changeCopy', (t) =>
  t.field({
    type: CopyResult,
    description: 'Changes a copy.',
    args: {
      key: t.arg.string({
        required: true,
        description: 'Its key: those of its two adoptions, as `copy { key }` has it.',
      }),
      copy: t.arg({ type: CopyChange, required: true, description: 'What changes.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, { key, copy, ifRevision, ...args }, context) =>
      edit(context, [changeOf('copy', key, copyCells(copy), 'copy', ifRevision)], args),
  }),
);

builder.mutationField('deleteCopy', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes a copy. Refused while citations support it.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key: those of its two adoptions.' }),
      withCitations: t.arg.boolean({ description: 'Whether the citations of it leave with it.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, { key, ...args }, context) => edit(context, [deletionOf('copy', key, args)], args),
  }),
);
