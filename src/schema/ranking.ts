import { adopterByKey } from '../domain/adopter.ts';
import { limits } from '../domain/limits.ts';
import { type Ranking, type RankingEntry, rankingOf } from '../spread/ranking.ts';
import { builder } from './builder.ts';
import { AdopterLevel } from './enums.ts';
import { CopyFilter } from './filters.ts';
import { AdopterRef } from './refs.ts';
import { required } from './required.ts';
import { Scope } from './scope.ts';

const RankingMeasureType = builder.enumType('RankingMeasure', {
  description: 'What adopters are ranked by. Copies inside one adopter of the level count for none.',
  values: {
    MOST_COPIED: { description: 'How many copies others took from it.' },
    MOST_COPYING: { description: 'How many copies it took from others.' },
    EXPORTER: {
      description:
        'The exporter index, (given − taken) / (given + taken), by credit: from −1 to +1. Having an idea from nobody counts as neither.',
    },
    BROKER: {
      description:
        'How often somebody took from it what it had taken from somebody else, and did not take it there too (Gould and Fernandez 1989).',
    },
    FIRST_MOVER: {
      description:
        'In how many ideas its adoption has the earliest first possible day; those of one day share the place.',
    },
    FASTEST: {
      description:
        'The median, over its copies with dates, of the most days that can lie between the source and the copy; the fewest first.',
    },
  } as const,
});

const RankingEntryType = builder.objectRef<RankingEntry>('RankingEntry').implement({
  description: 'An adopter and its place.',
  fields: (t) => ({
    position: t.exposeInt('position', {
      description:
        'Its place from 1; equals share it. Under the policy ALL the first that its interval allows.',
    }),
    lastPosition: t.exposeInt('lastPosition', {
      description:
        'The same, but under the policy ALL the last place that its interval allows beside those of the others.',
    }),
    adopter: t.field({
      type: AdopterRef,
      description: 'The adopter.',
      resolve: (entry) => required(adopterByKey(entry.reading, entry.adopterKey), entry.adopterKey),
    }),
    coarse: t.exposeBoolean('coarse', {
      description:
        'Whether it stands for itself because it is coarser than the level, or lies in none of that level.',
    }),
    value: t.exposeFloat('value', {
      description:
        'What it is ranked by: copies, ideas, days, or the index; under the policy ALL the least of any reading that has one.',
    }),
    most: t.exposeFloat('most', {
      description: 'The same, but under the policy ALL the most of any reading.',
    }),
  }),
});

export const RankingType = builder.objectRef<Ranking>('Ranking').implement({
  description:
    'Adopters in the order of a measure; of equals the one with the lower key first, for EXPORTER and FASTEST the one with more copies before.',
  fields: (t) => ({
    entries: t.field({
      type: [RankingEntryType],
      description: 'The adopters that have a value, the first ones.',
      resolve: (ranking) => [...ranking.entries],
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether these are all that have a value; if not, `reason` says why.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why these are not all.' }),
  }),
});

builder.queryField('ranking', (t) =>
  t.field({
    type: RankingType,
    description: 'Who is copied most, copies most, exports, brokers, is first or fastest.',
    args: {
      by: t.arg({ type: RankingMeasureType, required: true, description: 'What they are ranked by.' }),
      level: t.arg({
        type: AdopterLevel,
        description: 'The level that adopters are lifted to; each as it is recorded if left out.',
      }),
      filter: t.arg({
        type: CopyFilter,
        description: 'Which copies; for FIRST_MOVER ideas, topics and to only.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `How many, up to ${limits.ranking}.`,
      }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { by, level, filter, first, scope }, context) =>
      rankingOf(context.reading(scope), { by, level: level ?? null, filter: filter, first }),
  }),
);
