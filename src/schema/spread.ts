import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import type { Spread } from '../spread/cascade.ts';
import { metricsOf } from '../spread/metrics.ts';
import { topOf } from '../spread/top.ts';
import { builder } from './builder.ts';
import { SpreadMetricsType } from './metrics.ts';
import { AdoptionRef, CopyRef } from './refs.ts';
import { SpreadTopType } from './spread-top.ts';

export const SpreadType = builder.objectRef<Spread>('Spread').implement({
  description:
    'The whole cascade of an idea, flat: adoptions are the nodes, copies the edges, and every end of a copy is among the adoptions.',
  fields: (t) => ({
    adoptions: t.field({
      type: [AdoptionRef],
      description: 'The adoptions that count in the scope, by key.',
      resolve: (spread) => [...spread.adoptions],
    }),
    copies: t.field({
      type: [CopyRef],
      description: 'The copies among them, by key.',
      resolve: (spread) => [...spread.copies],
    }),
    top: t.field({
      type: SpreadTopType,
      description: 'The part that most others hang below, and how many more hang where; for drawings.',
      args: {
        first: t.arg.int({
          required: true,
          description: `How many adoptions, ${limits.spreadTop} at most; all of them where there are no more.`,
        }),
      },
      resolve: (spread, { first }) => {
        if (first < 1 || first > limits.spreadTop)
          throw new InputError('first', `expected from 1 to ${limits.spreadTop}; got ${first}.`);
        return topOf(spread, first);
      },
    }),
    metrics: t.field({
      type: SpreadMetricsType,
      description: 'Its size, shape, speed, and who matters in it.',
      resolve: (spread) => metricsOf(spread),
    }),
    complete: t.exposeBoolean('complete', { description: 'Whether it is whole; if not, `reason` says why.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is not whole.' }),
  }),
});
