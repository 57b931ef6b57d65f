import { citationByKey } from '../domain/citation.ts';
import { moveCitation } from '../merging/move-citation.ts';
import { builder } from './builder.ts';
import { NewCitation, newCitation } from './citation-input.ts';
import { changeArguments, DeletionResult, deletionOf, edit, editArguments, resultOf } from './editing.ts';
import { CitationRef } from './refs.ts';
import { changeAs } from './settling.ts';

const CitationResult = resultOf('Citation', {
  type: CitationRef,
  of: (context, key) => citationByKey(context.reading(), key),
});

builder.mutationField('cite', (t) =>
  t.field({
    type: CitationResult,
    description:
      'Cites a passage of a post for an idea, an adoption or a copy, as a draft. A citation is never changed: it is deleted and cited anew.',
    args: {
      citation: t.arg({
        type: NewCitation,
        required: true,
        description: 'The passage and what it supports.',
      }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) =>
      edit(context, [newCitation(args.citation, 'citation')], args, info),
  }),
);

builder.mutationField('moveCitation', (t) =>
  t.field({
    type: CitationResult,
    description:
      'Lets another passage of the present text be cited for the same: where a lost citation belongs now, if an editor says so. Where it stood in earlier texts is kept.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key, as `citation { key }` has it.' }),
      quote: t.arg.string({
        required: true,
        description: 'The passage, character for character as the text has it.',
      }),
      start: t.arg.int({
        description:
          'Where it begins in the text, in Unicode code points; left out, the only place where it stands.',
      }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) =>
      changeAs('write', context, args, info, (request) => {
        const { key, quote, start, ifRevision } = args;
        const moved = { key, quote, start: start ?? null, ifRevision: ifRevision ?? null };
        return moveCitation(context.graph, moved, request);
      }),
  }),
);

builder.mutationField('deleteCitation', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes a citation.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key, as `citation { key }` has it.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [deletionOf('citation', args)], args, info),
  }),
);
