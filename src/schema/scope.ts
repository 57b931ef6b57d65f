import { statuses } from '../domain/scope.ts';
import { builder } from './builder.ts';
import { AdoptionStatus, Certainty, Policy } from './enums.ts';

const KnownAt = builder.inputType('KnownAt', {
  description: 'Our knowledge at a moment or at a position of the log.',
  isOneOf: true,
  fields: (t) => ({
    date: t.field({ type: 'Date', description: 'What was known at the end of this day, UTC.' }),
    moment: t.field({ type: 'DateTime', description: 'What was known at this moment.' }),
    position: t.int({ description: 'What was known up to this position of the log.' }),
  }),
});

/** How a question reads the graph: given once, at the root field, and inherited by everything below it. */
export const Scope = builder.inputType('Scope', {
  description: 'How a question reads the graph. Given once, at the root field; everything below inherits it.',
  fields: (t) => ({
    statuses: t.field({
      type: [AdoptionStatus],
      description:
        'Which adoptions count, and with them the copies into and out of them. Left out: the take-ups, that is all but ' +
        `CONSIDERED and REJECTED (${statuses.length - 2} of ${statuses.length}).`,
    }),
    policy: t.field({
      type: Policy,
      description: 'How rival claims are read. Left out: BEST.',
    }),
    asOf: t.field({
      type: 'Date',
      description:
        'The world at a date: what had begun by then and had not ended. Left out: whatever was ever recorded.',
    }),
    certainty: t.field({
      type: Certainty,
      description: 'How sure the world at a date must be; goes with asOf. Left out: CERTAIN.',
    }),
    knownAt: t.field({
      type: KnownAt,
      description:
        'Our knowledge at a day, a moment or a position of the log: the answer that was given then. One request looks back to one of them. Left out: all that is known now.',
    }),
  }),
});
