import type { Adoption } from '../domain/adoption.ts';
import { ideaByKey } from '../domain/idea.ts';
import { spreadOf } from '../spread/cascade.ts';
import type { MatchedCascade } from '../spread/comparison.ts';
import {
  type ComparisonFigures,
  type ComparisonReadings,
  comparedSpreads,
  type MatchedFigures,
} from '../spread/comparison-over-readings.ts';
import { builder } from './builder.ts';
import { FigureOverReadings, readingsField } from './figure-over-readings.ts';
import { AdoptionRef } from './refs.ts';
import { Scope } from './scope.ts';

const MatchedCascadeType = builder.objectRef<MatchedCascade>('MatchedCascade').implement({
  description:
    "An idea's largest tree of primary sources, measured at the size at which it is compared: its first adoptions by date.",
  fields: (t) => ({
    root: t.field({
      type: AdoptionRef,
      description: 'The adoption that it started from.',
      resolve: ({ root }) => root as Adoption,
    }),
    sizeInAll: t.exposeInt('sizeInAll', {
      description: 'Its adoptions in all; the later ones are not measured.',
    }),
    depth: t.exposeInt('depth', { description: 'The largest distance from the root, in copies.' }),
    breadth: t.exposeInt('breadth', { description: 'The most adoptions at one distance from the root.' }),
    structuralVirality: t.exposeFloat('structuralVirality', {
      description: 'The mean distance between two of its adoptions, in copies (Goel et al. 2016).',
    }),
  }),
});

const MatchedFiguresType = builder.objectRef<MatchedFigures>('MatchedCascadeFigures').implement({
  description: 'A cascade measured at the size at which it is compared, over all readings.',
  fields: (t) => ({
    depth: t.expose('depth', {
      type: FigureOverReadings,
      description: 'The largest distance from the root.',
    }),
    breadth: t.expose('breadth', {
      type: FigureOverReadings,
      description: 'The most adoptions at one distance from the root.',
    }),
    structuralVirality: t.expose('structuralVirality', {
      type: FigureOverReadings,
      description: 'The mean distance between two of its adoptions.',
    }),
  }),
});

const ComparisonFiguresType = builder.objectRef<ComparisonFigures>('SpreadComparisonOverReadings').implement({
  description:
    'A comparison over the readings of both ideas, each of the one with each of the other; it has no value where they cannot be compared.',
  fields: (t) => ({
    readings: t.field({ ...readingsField, resolve: ({ readings }) => readings }),
    size: t.expose('size', {
      type: FigureOverReadings,
      description: 'The adoptions that are measured of each.',
    }),
    one: t.expose('one', { type: MatchedFiguresType, description: 'The one.' }),
    other: t.expose('other', { type: MatchedFiguresType, description: 'The other.' }),
  }),
});

const ComparisonType = builder.objectRef<ComparisonReadings>('SpreadComparison').implement({
  description:
    'The spreads of two ideas at one size. Depth, breadth and structural virality grow with the size of a cascade, so that at different sizes ' +
    'they say nothing else (Juul & Ugander 2021, PNAS 118). The larger is measured as it was when it had as many adoptions as the ' +
    'smaller; where the dates do not tell which these were, or there are fewer than 4, there is no comparison. Where the policy ALL ' +
    'leaves several readings of rival claims, only `overReadings` tells of it.',
  fields: (t) => ({
    size: t.int({
      nullable: true,
      description: 'The adoptions that are measured of each; null where `reason` says why.',
      resolve: ({ only }) => only.value?.size ?? null,
    }),
    one: t.field({
      type: MatchedCascadeType,
      nullable: true,
      description: 'The one; null where `reason` says why.',
      resolve: ({ only }) => only.value?.one ?? null,
    }),
    other: t.field({
      type: MatchedCascadeType,
      nullable: true,
      description: 'The other; null where `reason` says why.',
      resolve: ({ only }) => only.value?.other ?? null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why they cannot be compared.',
      resolve: ({ only }) => only.reason,
    }),
    overReadings: t.field({
      type: ComparisonFiguresType,
      description: 'The figures as intervals over the readings of rival claims about both ideas.',
      resolve: ({ figures }) => figures,
    }),
  }),
});

builder.queryField('spreadComparison', (t) =>
  t.field({
    type: ComparisonType,
    nullable: true,
    description: 'Two ideas by how they spread, at one size; null where one of them is not there.',
    args: {
      one: t.arg.string({ required: true, description: 'The key of the one idea.' }),
      other: t.arg.string({ required: true, description: 'The key of the other.' }),
      includeVariants: t.arg.boolean({
        defaultValue: false,
        description: 'Each with all its variants, and theirs.',
      }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: async (_root, { one, other, includeVariants, scope }, context) => {
      const reading = context.reading(scope);
      const ideas = await Promise.all([ideaByKey(reading, one), ideaByKey(reading, other)]);
      const [first, second] = await Promise.all(
        ideas.map((idea) => idea && spreadOf(idea, !!includeVariants, null)),
      );
      return first && second ? comparedSpreads(first, second) : null;
    },
  }),
);
