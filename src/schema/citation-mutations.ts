import { citationByKey } from '../domain/citation.ts';
import { builder } from './builder.ts';
import { NewCitation, newCitation } from './citation-input.ts';
import { changeArguments, DeletionResult, deletionOf, edit, editArguments, resultOf } from './editing.ts';
import { CitationRef } from './refs.ts';

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
