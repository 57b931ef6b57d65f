import { ideaByKey } from '../domain/idea.ts';
import { builder } from './builder.ts';
import { changeArguments, DeletionResult, deletionOf, edit, editArguments, resultOf } from './editing.ts';
import { IdeaChange, ideaChange, NewIdea, newIdea } from './idea-input.ts';
import { IdeaRef } from './refs.ts';

const IdeaResult = resultOf('Idea', {
  type: IdeaRef,
  of: (context, key) => ideaByKey(context.reading(), key),
});

builder.mutationField('createIdea', (t) =>
  t.field({
    type: IdeaResult,
    description: 'Records a new idea, as a draft.',
    args: {
      idea: t.arg({ type: NewIdea, required: true, description: 'The idea.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [newIdea(args.idea, 'idea')], args, info),
  }),
);

builder.mutationField('changeIdea', (t) =>
  t.field({
    type: IdeaResult,
    description: 'Changes an idea.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      idea: t.arg({ type: IdeaChange, required: true, description: 'What changes.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [ideaChange(args)], args, info),
  }),
);

builder.mutationField('deleteIdea', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes an idea. Refused while variants, adoptions or citations refer to it.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      withCitations: t.arg.boolean({
        description: 'Whether the citations that tell of the idea alone leave with it.',
      }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [deletionOf('idea', args)], args, info),
  }),
);
