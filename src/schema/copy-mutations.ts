import { copyByKey } from '../domain/copy.ts';
import { builder } from './builder.ts';
import { CopyChange, copyChange, NewCopy, newCopy } from './copy-input.ts';
import { changeArguments, DeletionResult, deletionOf, edit, editArguments, resultOf } from './editing.ts';
import { CopyRef } from './refs.ts';

const CopyResult = resultOf('Copy', {
  type: CopyRef,
  of: (context, key) => copyByKey(context.reading(), key),
});

builder.mutationField('recordCopy', (t) =>
  t.field({
    type: CopyResult,
    description: 'Records that one adoption was taken from another, as a draft.',
    args: {
      copy: t.arg({ type: NewCopy, required: true, description: 'The copy.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [newCopy(args.copy, 'copy')], args, info),
  }),
);

builder.mutationField('changeCopy', (t) =>
  t.field({
    type: CopyResult,
    description: 'Changes a copy.',
    args: {
      key: t.arg.string({
        required: true,
        description: 'Its key: those of its two adoptions with `;` between, as `copy { key }` has it.',
      }),
      copy: t.arg({ type: CopyChange, required: true, description: 'What changes.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [copyChange(args)], args, info),
  }),
);

builder.mutationField('deleteCopy', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes a copy. Refused while citations support it.',
    args: {
      key: t.arg.string({
        required: true,
        description: 'Its key: those of its two adoptions with `;` between, as `copy { key }` has it.',
      }),
      withCitations: t.arg.boolean({ description: 'Whether the citations of it leave with it.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [deletionOf('copy', args)], args, info),
  }),
);
