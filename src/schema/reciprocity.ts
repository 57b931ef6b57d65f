import { limits } from '../domain/limits.ts';
import { type AdopterReciprocity, reciprocityOfAdopters } from '../spread/reciprocity-of-adopters.ts';
import { builder } from './builder.ts';
import { AdopterLevel } from './enums.ts';
import { FigureOverReadings, readingsField } from './figure-over-readings.ts';
import { CopyFilter } from './filters.ts';
import { Scope } from './scope.ts';

const ReciprocityFigures = builder.objectRef<AdopterReciprocity>('ReciprocityOverReadings').implement({
  description: 'The same figures over all readings of rival claims.',
  fields: (t) => ({
    readings: t.field({ ...readingsField, resolve: ({ readings }) => readings }),
    pairs: t.expose('pairs', {
      type: FigureOverReadings,
      description: 'Ordered pairs of which the second copied from the first.',
    }),
    mutual: t.expose('mutual', { type: FigureOverReadings, description: 'Those that go both ways.' }),
    value: t.expose('value', { type: FigureOverReadings, description: 'Their share.' }),
  }),
});

const agreed = ({ min, max, missing }: AdopterReciprocity['value']) => (min === max && !missing ? min : null);

const ReciprocityType = builder.objectRef<AdopterReciprocity>('Reciprocity').implement({
  description:
    'How far copying goes both ways between adopters, over all ideas together: inside one idea copies form no cycle, so that between ' +
    'adoptions it would be 0 by construction. What an adopter copied from itself is left out. Where the policy ALL leaves several readings ' +
    'of rival claims, a figure on which they do not agree is null here and stands in `overReadings`.',
  fields: (t) => ({
    pairs: t.int({
      nullable: true,
      description: 'Ordered pairs of two adopters of whom the second copied from the first.',
      resolve: ({ pairs }) => agreed(pairs),
    }),
    mutual: t.int({
      nullable: true,
      description: 'Of these, the pairs of whom the first also copied from the second.',
      resolve: ({ mutual }) => agreed(mutual),
    }),
    value: t.float({
      nullable: true,
      description:
        'mutual / pairs: the share of ordered pairs with both directions. Null where nobody copied from another.',
      resolve: ({ value }) => agreed(value),
    }),
    overReadings: t.field({
      type: ReciprocityFigures,
      description: 'The figures as what they are at least and at most over the readings of rival claims.',
      resolve: (reciprocity) => reciprocity,
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether everything was gone through; if not, `reason` says why.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: `Why not: the time was over, or there are more than ${limits.reciprocityPairs} pairs. Then there are no figures.`,
    }),
  }),
});

builder.queryField('reciprocity', (t) =>
  t.field({
    type: ReciprocityType,
    description: 'How far copying goes both ways between adopters, over all ideas that pass the filter.',
    args: {
      level: t.arg({
        type: AdopterLevel,
        description: 'The level that adopters are lifted to; each as it is recorded if left out.',
      }),
      filter: t.arg({ type: CopyFilter, description: 'Which copies.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { level, filter, scope }, context) =>
      reciprocityOfAdopters(context.reading(scope), { level: level ?? null, filter }),
  }),
);
