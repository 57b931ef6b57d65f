import { undo } from '../undoing/undo.ts';
import { builder } from './builder.ts';
import { editArguments } from './editing.ts';
import { EditsResult } from './edits-result.ts';
import { changeAs } from './settling.ts';

builder.mutationField('undoChange', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Takes back one change, with all that it altered: what it created is deleted, what it deleted comes back, what it changed is as it was; proposals that it decided are open again. Refused, naming them, where later changes altered or refer to the same. An undo is a change too, and can be taken back. Up to 2,000 records, also of a bulk import.',
    args: {
      position: t.arg.int({ required: true, description: 'The position of the change in the log.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) =>
      changeAs('write', context, args, info, (request) => undo(context.graph, args.position, request)),
  }),
);
