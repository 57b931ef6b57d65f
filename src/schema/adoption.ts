import { adopterByKey } from '../domain/adopter.ts';
import { adoptionByKey, adoptionIsCited, refinedBy, voicesOfAdoption } from '../domain/adoption.ts';
import { citations } from '../domain/citation.ts';
import { copiesAround, sourcesOf } from '../domain/copy.ts';
import { globalId } from '../domain/global-id.ts';
import { ideaByKey } from '../domain/idea.ts';
import { lineageOf } from '../spread/reach.ts';
import { builder } from './builder.ts';
import { orderType, pageArguments } from './connection.ts';
import { CopyOrder } from './copy.ts';
import { AdoptionStatus, Basis, Direction, Rank } from './enums.ts';
import { CopyFilter } from './filters.ts';
import { LineageType } from './lineage.ts';
import { Node } from './node.ts';
import { AdopterRef, AdoptionRef, CitationConnection, CopyConnection, CopyRef, IdeaRef } from './refs.ts';
import { required } from './required.ts';
import { Scope } from './scope.ts';

export const AdoptionOrder = orderType(
  'Adoption',
  {
    KEY: 'The key.',
    DATE: 'When it began: rising by the first possible day, falling by the last; the undated come last.',
    ADOPTER: "The adopter's name.",
  },
  Direction,
);

AdoptionRef.implement({
  description:
    'One adopter took one idea into use, or had it first. A later, separate take-up is another adoption.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'The global id.', resolve: (adoption) => globalId('Adoption', adoption.key) }),
    revision: t.exposeInt('revision', {
      description: 'The position of the change that altered it last; for `ifRevision` when it is changed.',
    }),
    key: t.exposeString('key', { description: "The caller's own key, stable and unique among adoptions." }),
    idea: t.field({
      type: IdeaRef,
      description: 'What was taken up.',
      resolve: (adoption) => required(ideaByKey(adoption.reading, adoption.ideaKey), adoption.ideaKey),
    }),
    adopter: t.field({
      type: AdopterRef,
      description: 'Who took it up, or had it first.',
      resolve: (adoption) =>
        required(adopterByKey(adoption.reading, adoption.adopterKey), adoption.adopterKey),
    }),
    date: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When it began, as precisely as is known; for CONSIDERED when it was planned to begin.',
      resolve: (adoption) => adoption.date,
    }),
    ended: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When it ended.',
      resolve: (adoption) => adoption.ended,
    }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The first day that the date can mean; null where that is open. Never a guess: `2014` gives 2014-01-01 to 2014-12-31.',
      resolve: (adoption) => adoption.earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day that the date can mean; null where that is open.',
      resolve: (adoption) => adoption.latest,
    }),
    status: t.field({
      type: AdoptionStatus,
      description: 'How far it went.',
      resolve: (adoption) => adoption.status as never,
    }),
    origin: t.exposeBoolean('origin', {
      nullable: true,
      description:
        'Whether the adopter is held to have had the idea itself; null where that is not said. A claim, unlike being without sources.',
    }),
    basis: t.field({
      type: Basis,
      description: 'What the record stands on.',
      resolve: (adoption) => adoption.basis as never,
    }),
    rank: t.field({
      type: Rank,
      description: 'How it stands to rival claims.',
      resolve: (adoption) => adoption.rank as never,
    }),
    rankReason: t.exposeString('rankReason', { nullable: true, description: 'Why it has its rank.' }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description: 'How sure the record is, from 0 to 1; null where it is not said.',
    }),
    cited: t.boolean({
      description: 'Whether a passage of a post supports it.',
      resolve: (adoption) => adoptionIsCited(adoption),
    }),
    voices: t.int({
      description:
        'How many independent posts tell of it: those that publish one text again are one voice, and several passages of one post are one too.',
      resolve: (adoption) => voicesOfAdoption(adoption),
    }),
    refines: t.field({
      type: AdoptionRef,
      nullable: true,
      description: 'The coarser record of the same thing that this one makes more exact.',
      resolve: (adoption) =>
        adoption.refinesKey === null ? null : adoptionByKey(adoption.reading, adoption.refinesKey),
    }),
    refinedBy: t.field({
      type: [AdoptionRef],
      description: 'The finer records of the same thing that count in the scope.',
      resolve: async (adoption) => [...(await refinedBy(adoption))],
    }),
    sources: t.field({
      type: [CopyRef],
      description: 'The copies that tell from whom it was taken; those that count in the scope.',
      resolve: async (adoption) => [...(await sourcesOf(adoption.reading, adoption.key))],
    }),
    copies: t.field({
      type: CopyConnection,
      description: 'The copies that others took from it.',
      args: {
        ...pageArguments(t.arg),
        filter: t.arg({ type: CopyFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: CopyOrder, description: 'Their order; by key if left out.' }),
      },
      resolve: (adoption, args) => copiesAround(adoption.reading, 'copies-from-adoption', adoption.key, args),
    }),
    upstream: t.field({
      type: LineageType,
      description: 'From whom it was taken, and they from whom, to the roots.',
      args: { maxDepth: t.arg.int({ description: 'How many copies back; all if left out.' }) },
      resolve: (adoption, { maxDepth }) => lineageOf(adoption, 'upstream', maxDepth ?? null),
    }),
    downstream: t.field({
      type: LineageType,
      description: 'Who took it from here, and who from them, to the last.',
      args: { maxDepth: t.arg.int({ description: 'How many copies on; all if left out.' }) },
      resolve: (adoption, { maxDepth }) => lineageOf(adoption, 'downstream', maxDepth ?? null),
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'The passages that support the adoption itself; those for a copy stand at the copy.',
      args: pageArguments(t.arg),
      resolve: (adoption, args) => citations(adoption.reading, 'citations-of-adoption', adoption.key, args),
    }),
  }),
});

builder.queryField('adoption', (t) =>
  t.field({
    type: AdoptionRef,
    nullable: true,
    description:
      'The adoption with this key, whatever its status; null where there is none that may be seen.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { key, scope }, context) => adoptionByKey(context.reading(scope), key),
  }),
);
