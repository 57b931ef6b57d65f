import { adopterByKey } from '../domain/adopter.ts';
import { adoptionByKey } from '../domain/adoption.ts';
import { citations } from '../domain/citation.ts';
import { copies, copyIsCited, copyKey, voicesOfCopy } from '../domain/copy.ts';
import { globalId } from '../domain/global-id.ts';
import { ideaByKey } from '../domain/idea.ts';
import { type Lag, lagBetween } from '../domain/lag.ts';
import { builder } from './builder.ts';
import { orderType, pageArguments } from './connection.ts';
import { Basis, Channel, Direction, Fidelity, Rank } from './enums.ts';
import { CopyFilter } from './filters.ts';
import { Node } from './node.ts';
import { AdopterRef, AdoptionRef, CitationConnection, CopyConnection, CopyRef, IdeaRef } from './refs.ts';
import { required } from './required.ts';
import { Scope } from './scope.ts';

export const CopyOrder = orderType(
  'Copy',
  {
    KEY: 'The key: that of the adoption that copied, then that of its source.',
    DATE: 'When the adoption that copied began: rising by the first possible day, falling by the last; the undated come last.',
    CONFIDENCE: 'How sure the copy is; the unknown stand below all known.',
  },
  Direction,
);

export const LagType = builder.objectRef<Lag>('Lag').implement({
  description: 'The days between two adoptions, signed, as the interval that their dates leave.',
  fields: (t) => ({
    earliest: t.exposeInt('earliest', {
      nullable: true,
      description: 'The fewest days; null where that is open.',
    }),
    latest: t.exposeInt('latest', { nullable: true, description: 'The most days; null where that is open.' }),
  }),
});

CopyRef.implement({
  description:
    'Who copied what from whom: one adoption was taken from another. An adoption can have several sources.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'The global id.', resolve: (copy) => globalId('Copy', copyKey(copy)) }),
    revision: t.exposeInt('revision', {
      description: 'The position of the change that altered it last; for `ifRevision` when it is changed.',
    }),
    key: t.string({
      description: 'The keys of its two adoptions, with a semicolon between.',
      resolve: copyKey,
    }),
    adoption: t.field({
      type: AdoptionRef,
      description: 'The adoption that was taken from the other.',
      resolve: (copy) => required(adoptionByKey(copy.reading, copy.adoptionKey), copy.adoptionKey),
    }),
    source: t.field({
      type: AdoptionRef,
      description: 'The adoption that it was taken from.',
      resolve: (copy) => required(adoptionByKey(copy.reading, copy.sourceKey), copy.sourceKey),
    }),
    from: t.field({
      type: AdopterRef,
      description: 'Who was copied.',
      resolve: (copy) => required(adopterByKey(copy.reading, copy.fromKey), copy.fromKey),
    }),
    to: t.field({
      type: AdopterRef,
      description: 'Who copied.',
      resolve: (copy) => required(adopterByKey(copy.reading, copy.toKey), copy.toKey),
    }),
    idea: t.field({
      type: IdeaRef,
      description:
        "What was copied: the idea of the adoption that copied, which may be a variant of the source's.",
      resolve: (copy) => required(ideaByKey(copy.reading, copy.ideaKey), copy.ideaKey),
    }),
    fidelity: t.field({
      type: Fidelity,
      description: 'How close it stayed.',
      resolve: (copy) => copy.fidelity as never,
    }),
    channel: t.field({
      type: Channel,
      description: 'How it came over.',
      resolve: (copy) => copy.channel as never,
    }),
    via: t.field({
      type: [AdopterRef],
      description: 'Those that carried the idea between the two without taking it up themselves.',
      resolve: (copy) => Promise.all(copy.via.map((key) => required(adopterByKey(copy.reading, key), key))),
    }),
    basis: t.field({
      type: Basis,
      description: 'What the record stands on.',
      resolve: (copy) => copy.basis as never,
    }),
    rank: t.field({
      type: Rank,
      description: 'How it stands to rival claims.',
      resolve: (copy) => copy.rank as never,
    }),
    rankReason: t.exposeString('rankReason', { nullable: true, description: 'Why it has its rank.' }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description: 'How sure the record is, from 0 to 1; null where it is not said.',
    }),
    cited: t.boolean({
      description: 'Whether a passage of a post supports it.',
      resolve: (copy) => copyIsCited(copy),
    }),
    voices: t.int({
      description:
        'How many independent posts tell of it: those that publish one text again are one voice, and several passages of one post are one too.',
      resolve: (copy) => voicesOfCopy(copy),
    }),
    lag: t.field({
      type: LagType,
      nullable: true,
      description: 'Days from the source to the copy, signed; null where the dates say nothing of it.',
      resolve: (copy) => lagBetween({ earliest: copy.sourceEarliest, latest: copy.sourceLatest }, copy),
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'The passages that support it.',
      args: pageArguments(t.arg),
      resolve: (copy, args) => citations(copy.reading, 'citations-of-copy', copyKey(copy), args),
    }),
  }),
});

builder.queryField('copies', (t) =>
  t.field({
    type: CopyConnection,
    description: 'Who copied what from whom, as a list.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: CopyFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: CopyOrder, description: 'Their order; by key if left out.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => copies(context.reading(scope), args),
  }),
);
