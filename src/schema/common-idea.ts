import { commonIdeaOf, type FoundCommonIdea } from '../spread/common-idea-of-keys.ts';
import { builder } from './builder.ts';
import { IdeaRef } from './refs.ts';
import { Scope } from './scope.ts';

const CommonIdeaType = builder.objectRef<FoundCommonIdea>('CommonIdea').implement({
  description:
    'Where two ideas last were one: an idea is a variant of one other at most, so there is one such idea or none.',
  fields: (t) => ({
    idea: t.field({
      type: IdeaRef,
      nullable: true,
      description:
        'The nearest idea that both were derived from. It may be one of the two: each is its own original at distance 0. Null where they ' +
        'have nothing in common, or one of them may not be seen. What lies behind an idea that may not be seen is not followed.',
      resolve: ({ nearest }) => nearest?.idea ?? null,
    }),
    distances: t.intList({
      nullable: true,
      description:
        'How many derivations lie between it and each of the two, in the order in which they were asked.',
      resolve: ({ nearest }) => (nearest ? [...nearest.distances] : null),
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether nothing can have been missed; if not, `reason` says why.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it can.' }),
  }),
});

builder.queryField('commonIdea', (t) =>
  t.field({
    type: CommonIdeaType,
    description: 'The nearest idea that two ideas were derived from (`derivedFrom`), whoever took them up.',
    args: {
      of: t.arg.stringList({
        required: true,
        description: 'The keys of the two; one that went into another stands for that.',
      }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { of, scope }, context) => commonIdeaOf(context.reading(scope), of),
  }),
);
