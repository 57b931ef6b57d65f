import { adopterByKey } from '../domain/adopter.ts';
import { adoptionByKey, adoptionsOfIdea } from '../domain/adoption.ts';
import { citations } from '../domain/citation.ts';
import { globalId } from '../domain/global-id.ts';
import { type Idea, type IdeaFigures, ideaByKey, ideaFigures, ideas } from '../domain/idea.ts';
import { spreadOf } from '../spread/cascade.ts';
import { AdoptionOrder } from './adoption.ts';
import { builder } from './builder.ts';
import { orderType, pageArguments } from './connection.ts';
import { Direction } from './enums.ts';
import { AdoptionFilter, CopyFilter, IdeaFilter } from './filters.ts';
import { Node } from './node.ts';
import {
  AdopterRef,
  AdoptionConnection,
  AdoptionRef,
  CitationConnection,
  IdeaConnection,
  IdeaRef,
} from './refs.ts';
import { Scope } from './scope.ts';
import { SpreadType } from './spread.ts';

const IdeaOrder = orderType(
  'Idea',
  { KEY: 'The key.', NAME: 'The name.', ADOPTION_COUNT: 'How many adoptions of it count in the scope.' },
  Direction,
);

IdeaRef.implement({
  description: 'What spreads: a method, a programme, a service, a tool.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'The global id.', resolve: (idea) => globalId('Idea', idea.key) }),
    revision: t.exposeInt('revision', {
      description: 'The position of the change that altered it last; for `ifRevision` when it is changed.',
    }),
    key: t.exposeString('key', { description: "The caller's own key, stable and unique among ideas." }),
    name: t.exposeString('name', { description: 'Its name.' }),
    summary: t.exposeString('summary', { nullable: true, description: 'What it is, in a few sentences.' }),
    topics: t.stringList({ description: 'What it is about.', resolve: (idea) => [...idea.topics] }),
    aliases: t.stringList({ description: 'Other names.', resolve: (idea) => [...idea.aliases] }),
    derivedFrom: t.field({
      type: IdeaRef,
      nullable: true,
      description: 'The idea of which this one is a variant.',
      resolve: (idea) => (idea.derivedFromKey === null ? null : ideaByKey(idea.reading, idea.derivedFromKey)),
    }),
    variants: t.field({
      type: IdeaConnection,
      description: 'The ideas that are directly variants of it.',
      args: {
        ...pageArguments(t.arg),
        filter: t.arg({ type: IdeaFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: IdeaOrder, description: 'Their order; by key if left out.' }),
      },
      resolve: (idea, args) => ideas(idea.reading, args, idea.key),
    }),
    adoptions: t.field({
      type: AdoptionConnection,
      description: 'Who took it up or had it first; those that count in the scope.',
      args: {
        ...pageArguments(t.arg),
        filter: t.arg({ type: AdoptionFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: AdoptionOrder, description: 'Their order; by key if left out.' }),
      },
      resolve: (idea, args) => adoptionsOfIdea(idea.reading, idea.key, args),
    }),
    adoptionCount: t.int({
      description:
        'How many adoptions of it count in the scope; a coarser record is not counted where a finer one of the same thing is.',
      resolve: (idea) => figure(idea, 'adoptionCount'),
    }),
    rejectionCount: t.int({
      description: 'How often it was decided against, whatever the scope: chances that were had.',
      resolve: (idea) => figure(idea, 'rejectionCount'),
    }),
    considerationCount: t.int({
      description: 'How often it is or was considered or planned, whatever the scope: chances that were had.',
      resolve: (idea) => figure(idea, 'considerationCount'),
    }),
    copyCount: t.int({
      description: 'How many copies of it count in the scope.',
      resolve: (idea) => figure(idea, 'copyCount'),
    }),
    countryCount: t.int({
      description: 'In how many countries lie the adopters whose adoptions count.',
      resolve: (idea) => figure(idea, 'countryCount'),
    }),
    firstAdoption: t.field({
      type: AdoptionRef,
      nullable: true,
      description:
        'The adoption with the earliest first possible day, of equals the one with the lowest key; null where none has one.',
      resolve: (idea) => adoptionAt(idea, 'firstAdoptionKey'),
    }),
    latestAdoption: t.field({
      type: AdoptionRef,
      nullable: true,
      description:
        'The adoption with the latest last possible day, of equals the one with the highest key; null where none has one.',
      resolve: (idea) => adoptionAt(idea, 'latestAdoptionKey'),
    }),
    topSource: t.field({
      type: AdopterRef,
      nullable: true,
      description:
        'The adopter that most copies of it were taken from; of equals the one with the lowest key. Null without copies.',
      resolve: async (idea) => {
        const { topSourceKey } = await ideaFigures(idea);
        return topSourceKey === null ? null : adopterByKey(idea.reading, topSourceKey);
      },
    }),
    spread: t.field({
      type: SpreadType,
      description: 'The whole cascade, flat: adoptions are the nodes, copies the edges.',
      args: {
        filter: t.arg({
          type: CopyFilter,
          description: 'Only these copies, and the adoptions at their ends.',
        }),
        includeVariants: t.arg.boolean({
          defaultValue: false,
          description: 'With all variants of the idea, and theirs.',
        }),
      },
      resolve: (idea, { filter, includeVariants }) => spreadOf(idea, !!includeVariants, filter),
    }),
    citations: t.field({
      type: CitationConnection,
      description:
        'The passages that tell of it, or support an adoption or a copy of it: by post, then by place in the text.',
      args: pageArguments(t.arg),
      resolve: (idea, args) => citations(idea.reading, 'citations-of-idea', idea.key, args),
    }),
  }),
});

builder.queryField('idea', (t) =>
  t.field({
    type: IdeaRef,
    nullable: true,
    description: 'The idea with this key; null where there is none that may be seen.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { key, scope }, context) => ideaByKey(context.reading(scope), key),
  }),
);

builder.queryField('ideas', (t) =>
  t.field({
    type: IdeaConnection,
    description: 'All ideas.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: IdeaFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: IdeaOrder, description: 'Their order; by key if left out.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => ideas(context.reading(scope), args),
  }),
);

async function figure(
  idea: Idea,
  name: keyof { [K in keyof IdeaFigures as IdeaFigures[K] extends number ? K : never]: 0 },
): Promise<number> {
  return (await ideaFigures(idea))[name];
}

async function adoptionAt(idea: Idea, name: 'firstAdoptionKey' | 'latestAdoptionKey') {
  const key = (await ideaFigures(idea))[name];
  return key === null ? null : adoptionByKey(idea.reading, key);
}
