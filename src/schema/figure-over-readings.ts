import type { Figure } from '../spread/figure.ts';
import type { CountedReadings } from '../spread/rival-readings.ts';
import { builder } from './builder.ts';

export const FigureOverReadings = builder.objectRef<Figure>('FigureOverReadings').implement({
  description:
    'A figure over all readings of rival claims (policy ALL): it lies from `min` to `max`, and both are met by some reading. Under the ' +
    'other policies there is one reading, and both are its value.',
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: 'The figure, where every reading has it and all agree; else null.',
      resolve: ({ min, max, missing }) => (min === max && !missing ? min : null),
    }),
    min: t.exposeFloat('min', { nullable: true, description: 'The least; null where no reading has one.' }),
    max: t.exposeFloat('max', { nullable: true, description: 'The most; null where no reading has one.' }),
    missing: t.exposeInt('missing', { description: 'In how many of the readings it has no value.' }),
  }),
});

const CountedReadingsType = builder.objectRef<CountedReadings>('Readings').implement({
  description:
    'The readings of rival claims that figures were taken over: each takes, for each adoption, what is claimed of its sources at one rank, ' +
    'deprecated ones included. One under every policy but ALL.',
  fields: (t) => ({
    total: t.float({
      nullable: true,
      description: 'How many there are; null where that is beyond counting.',
      resolve: ({ total }) => (total <= Number.MAX_SAFE_INTEGER ? total : null),
    }),
    taken: t.exposeInt('taken', { description: 'How many were gone through.' }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether all were, so that the intervals are exact; if not, others may reach further.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why not all were.' }),
  }),
});

export const readingsField = {
  type: CountedReadingsType,
  description: 'Which readings the figures were taken over.',
} as const;
