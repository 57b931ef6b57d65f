import {
  type AncestorInReadings,
  type CommonAncestors,
  commonAncestorsOf,
} from '../spread/ancestors-of-refs.ts';
import { builder } from './builder.ts';
import { readingsField } from './figure-over-readings.ts';
import { Ref } from './paths.ts';
import { AdoptionRef } from './refs.ts';
import { Scope } from './scope.ts';

const CommonAncestorType = builder.objectRef<AncestorInReadings>('CommonAncestor').implement({
  description: 'An adoption that two adoptions both come from.',
  fields: (t) => ({
    adoption: t.field({
      type: AdoptionRef,
      description: 'The adoption. It may be one of the two: each is its own ancestor at distance 0.',
      resolve: (ancestor) => ancestor.adoption,
    }),
    distances: t.intList({
      description: 'The fewest copies from it to each of the two, in the order in which they were asked.',
      resolve: (ancestor) => [...ancestor.distances],
    }),
    mostDistances: t.intList({
      description:
        'The same, but in the reading of rival claims in which it is the most (policy ALL); else the same numbers.',
      resolve: (ancestor) => [...ancestor.mostDistances],
    }),
    readings: t.exposeInt('readings', {
      description: 'In how many readings of rival claims it is a nearest common ancestor.',
    }),
  }),
});

const CommonAncestorsType = builder.objectRef<CommonAncestors>('CommonAncestors').implement({
  description: 'Where two adoptions last come from one.',
  fields: (t) => ({
    nearest: t.field({
      type: [CommonAncestorType],
      description:
        'The common ancestors from which no other common one was taken, directly or through others: the nearest to the two together ' +
        'first, then by key. Several where the two have several things in common; none where they have nothing, or one does not count ' +
        'in the scope. Of a coarser and a finer record of the same thing only the finer. Under the policy ALL those of any reading.',
      resolve: (ancestors) => [...ancestors.nearest],
    }),
    readings: t.field({ ...readingsField, resolve: (ancestors) => ancestors.readings }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether both lines were followed to their roots; if not, `reason` says why.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why they were not.' }),
  }),
});

builder.queryField('commonAncestors', (t) =>
  t.field({
    type: CommonAncestorsType,
    description: 'The nearest adoptions that two adoptions both come from.',
    args: {
      of: t.arg({
        type: [Ref],
        required: true,
        description:
          'The two. An adopter stands for its one adoption that counts, and is refused where it has several.',
      }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { of, scope }, context) => commonAncestorsOf(context.reading(scope), of),
  }),
);
