import { demand } from '../domain/access.ts';
import { changeHolding } from '../domain/change.ts';
import type { Noun as NodeNoun } from '../domain/global-id.ts';
import { type Draft, drafts } from '../review/drafts.ts';
import { latestReview } from '../review/review.ts';
import { builder } from './builder.ts';
import { connectionType, pageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { RecordNounType } from './edit-failure.ts';
import { found, Node } from './node.ts';
import { ChangeRef } from './refs.ts';
import { required } from './required.ts';
import { ReviewType } from './review.ts';

const DraftType = builder.objectRef<Draft & { readonly context: Context }>('Draft').implement({
  description: 'A record that is a draft: only those who enter and review see it.',
  fields: (t) => ({
    noun: t.field({ type: RecordNounType, description: 'What it is.', resolve: ({ noun }) => noun }),
    key: t.exposeString('key', { description: 'Its key.' }),
    revision: t.exposeInt('revision', {
      description: 'Its revision: the position of the change that altered it last.',
    }),
    record: t.field({
      type: Node,
      nullable: true,
      description: 'The record itself; null where it went meanwhile.',
      resolve: ({ noun, key, context }) =>
        found(context.reading(), (noun.charAt(0).toUpperCase() + noun.slice(1)) as NodeNoun, key),
    }),
    lastChanged: t.field({
      type: ChangeRef,
      description: 'The change that altered it last, or with which it came: who, when, why.',
      resolve: ({ revision, context }) =>
        required(changeHolding(context.reading(), revision), `the change at ${revision}`),
    }),
    review: t.field({
      type: ReviewType,
      nullable: true,
      description: 'The latest review that asks for it; null where nobody asked.',
      resolve: ({ noun, key, context }) => latestReview(context.reading(), noun, key),
    }),
  }),
});

const DraftConnection = connectionType('Draft', DraftType);

builder.queryField('drafts', (t) =>
  t.field({
    type: DraftConnection,
    description:
      'Everything that is a draft, of all nouns or some, what was altered last first. For editors and reviewers.',
    args: {
      nouns: t.arg({ type: [RecordNounType], description: 'Only these nouns; all if left out.' }),
      actor: t.arg.string({
        description: 'Only what this one entered or had a hand in, as the log names who did something.',
      }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, args, context) => {
      demand(context.asker, 'seeDrafts');
      const { edges, ...page } = await drafts(context.graph, args);
      return {
        ...page,
        edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, context } })),
      };
    },
  }),
);
