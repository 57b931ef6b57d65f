import type { Spread } from '../spread/cascade.ts';
import { metricsOf } from '../spread/metrics.ts';
import { builder } from './builder.ts';
import { SpreadMetricsType } from './metrics.ts';
import { AdoptionRef, CopyRef } from './refs.ts';

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
    metrics: t.field({
      type: SpreadMetricsType,
      description: 'Its size, shape, speed, and who matters in it.',
      resolve: (spread) => metricsOf(spread),
    }),
    complete: t.exposeBoolean('complete', { description: 'Whether it is whole; if not, `reason` says why.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is not whole.' }),
  }),
});
