import type { Adoption } from '../domain/adoption.ts';
import type { ReachedLineage } from '../spread/reach.ts';
import { builder } from './builder.ts';
import { Basis } from './enums.ts';
import { AdoptionRef, CopyRef } from './refs.ts';

const LineageStep = builder
  .objectRef<{ readonly adoption: Adoption; readonly distance: number }>('LineageStep')
  .implement({
    description: 'An adoption of a lineage, and how far away it is.',
    fields: (t) => ({
      adoption: t.field({
        type: AdoptionRef,
        description: 'The adoption.',
        resolve: (step) => step.adoption,
      }),
      distance: t.exposeInt('distance', {
        description: 'The fewest copies between it and where the lineage starts; a refinement adds none.',
      }),
    }),
  });

export const LineageType = builder.objectRef<ReachedLineage>('Lineage').implement({
  description:
    'What an adoption was taken from, or who took it on: directly and through others, as far as it counts in the scope. Under the policy ALL ' +
    'it holds what any reading of rival claims holds, and `overReadings` what its figures are in each.',
  fields: (t) => ({
    adoptions: t.field({
      type: [AdoptionRef],
      description: 'Every adoption of it, with the one it starts from first: by distance, then by key.',
      resolve: (lineage) => lineage.steps.map((step) => step.adoption),
    }),
    steps: t.field({
      type: [LineageStep],
      description: 'The same adoptions, each with its distance.',
      resolve: (lineage) => [...lineage.steps],
    }),
    copies: t.field({
      type: [CopyRef],
      description: 'The copies between them.',
      resolve: (lineage) => [...lineage.copies],
    }),
    depth: t.exposeInt('depth', { description: 'The largest distance.' }),
    basis: t.field({
      type: Basis,
      nullable: true,
      description: 'The weakest basis of its copies; null where there is none.',
      resolve: (lineage) => lineage.basis,
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description:
        'The product of the confidences of its copies, the unknown counting as 1; null where there is no copy.',
    }),
    complete: t.exposeBoolean('complete', { description: 'Whether it is whole; if not, `reason` says why.' }),
    truncatedAtDepth: t.exposeInt('truncatedAtDepth', {
      nullable: true,
      description: 'The distance at which it was cut; null where it was not.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is not whole.' }),
  }),
});
