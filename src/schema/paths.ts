import { limits } from '../domain/limits.ts';
import { type Path, type PathResult, pathsBetween } from '../spread/paths.ts';
import { builder } from './builder.ts';
import { Basis } from './enums.ts';
import { CopyFilter } from './filters.ts';
import { AdoptionRef, CopyRef } from './refs.ts';
import { Scope } from './scope.ts';

export const Ref = builder.inputType('Ref', {
  description: 'One adoption, or any adoption of one adopter.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The global id of an adoption or an adopter.' }),
    adoption: t.string({ description: 'The key of an adoption.' }),
    adopter: t.string({ description: 'The key of an adopter.' }),
  }),
});

const PathType = builder.objectRef<Path>('Path').implement({
  description: 'One way that an idea travelled, with its proof: each copy has the passages that say so.',
  fields: (t) => ({
    adoptions: t.field({
      type: [AdoptionRef],
      description:
        'The adoptions it passed, the first one first. Where it goes on from a finer or a coarser record of the same thing, both are there.',
      resolve: (path) => [...path.adoptions],
    }),
    copies: t.field({
      type: [CopyRef],
      description: 'The copies between them, in the same order.',
      resolve: (path) => [...path.copies],
    }),
    length: t.int({ description: 'How many copies.', resolve: (path) => path.copies.length }),
    basis: t.field({
      type: Basis,
      nullable: true,
      description: 'The weakest basis of its copies.',
      resolve: (path) => path.basis,
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description: 'The product of the confidences of its copies, the unknown counting as 1.',
    }),
  }),
});

export const PathResultType = builder.objectRef<PathResult>('PathResult').implement({
  description: 'The routes from one to the other, shortest first.',
  fields: (t) => ({
    paths: t.field({
      type: [PathType],
      description: 'The routes; none where no recorded copies lead there.',
      resolve: (result) => [...result.paths],
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether these are all; if not, `reason` says why.',
    }),
    truncatedAtDepth: t.exposeInt('truncatedAtDepth', {
      nullable: true,
      description: 'The length beyond which no route was followed, where that was met.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why they may not be all.' }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: PathResultType,
    description:
      'How an idea travelled from one to the other: every route along copies, from the source to the one that copied. A finer or a coarser ' +
      'record of the same thing stands for the other, at no length, also at the two ends.',
    args: {
      from: t.arg({ type: Ref, required: true, description: 'Where it started.' }),
      to: t.arg({ type: Ref, required: true, description: 'Where it arrived.' }),
      includeParts: t.arg.boolean({
        defaultValue: false,
        description:
          'Whether an adopter at an end stands also for everyone within it, as a municipality for its units.',
      }),
      filter: t.arg({ type: CopyFilter, description: 'Only along these copies.' }),
      maxPaths: t.arg.int({
        required: true,
        defaultValue: 100,
        description: `How many routes at most, up to ${limits.paths}.`,
      }),
      maxDepth: t.arg.int({
        required: true,
        defaultValue: 50,
        description: `How many copies a route may have, up to ${limits.lineageSteps}.`,
      }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...asked }, context) => pathsBetween(context.reading(scope), asked),
  }),
);
