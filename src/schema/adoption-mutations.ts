import { adoptionByKey } from '../domain/adoption.ts';
import { newKey } from '../editing/new-key.ts';
import { builder } from './builder.ts';
import {
  changeArguments,
  changeOf,
  creationOf,
  DeletionResult,
  deletionOf,
  edit,
  reasonArgument,
  resultOf,
  wordCell,
} from './editing.ts';
import { AdoptionStatus, Basis, Rank } from './enums.ts';
import { AdoptionRef } from './refs.ts';

const AdoptionResult = resultOf('Adoption', {
  type: AdoptionRef,
  of: (context, key) => adoptionByKey(context.reading(), key),
});

const NewAdoption = builder.inputType('NewAdoption', {
  description: 'An adoption that is not recorded yet: one adopter took one idea into use, or had it first.',
  fields: (t) => ({
    key: t.string({
      description:
        'Its key; left out, the service makes one of the idea, the adopter and some letters of chance.',
    }),
    idea: t.string({ required: true, description: 'The key of the idea.' }),
    adopter: t.string({ required: true, description: 'The key of who took it up or had it first.' }),
    ...furtherFields(t),
  }),
});

const AdoptionChange = builder.inputType('AdoptionChange', {
  description: 'What changes in an adoption: what is left out stays, null clears.',
  fields: (t) => ({
    idea: t.string({ description: 'The key of the idea.' }),
    adopter: t.string({ description: 'The key of who took it up or had it first.' }),
    ...furtherFields(t),
  }),
});

function furtherFields(t: InputBuilder) {
  return {
    date: t.field({
      type: 'EdtfDate',
      description: 'When it began; for CONSIDERED when it was planned to begin.',
    }),
    ended: t.field({ type: 'EdtfDate', description: 'When it ended.' }),
    status: t.field({ type: AdoptionStatus, description: 'How far it went.' }),
    origin: t.boolean({ description: 'Whether the adopter is held to have had the idea itself.' }),
    refines: t.string({
      description: 'The key of the coarser record of the same thing that it makes more exact.',
    }),
    basis: t.field({ type: Basis, description: 'What it stands on.' }),
    rank: t.field({ type: Rank, description: 'How it stands to rival claims.' }),
    rankReason: t.string({ description: 'Why it has its rank.' }),
    confidence: t.float({ description: 'How sure the record is, from 0 to 1.' }),
  };
}

type InputBuilder = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

function adoptionCells(adoption: typeof AdoptionChange.$inferInput) {
  const { idea, adopter, refines, status, basis, rank, date, ended, origin, rankReason, confidence } =
    adoption;
  return {
    ideaId: idea,
    adopterId: adopter,
    date,
    ended,
    status: wordCell(status),
    origin,
    refinesId: refines,
    basis: wordCell(basis),
    rank,
    rankReason,
    confidence,
  };
}

builder.mutationField('recordAdoption', (t) =>
  t.field({
    type: AdoptionResult,
    description: 'Records that an adopter took an idea into use, or had it first, as a draft.',
    args: {
      adoption: t.arg({ type: NewAdoption, required: true, description: 'The adoption.' }),
      ...reasonArgument(t.arg),
    },
    resolve: (_root, { adoption, ...args }, context) => {
      const key = adoption.key ?? newKey(`${adoption.idea} ${adoption.adopter}`);
      return edit(context, [creationOf('adoption', key, adoptionCells(adoption), 'adoption')], args);
    },
  }),
);

builder.mutationField('changeAdoption', (t) =>
  t.field({
    type: AdoptionResult,
    description: 'Changes an adoption.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      adoption: t.arg({ type: AdoptionChange, required: true, description: 'What changes.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, { key, adoption, ifRevision, ...args }, context) =>
      edit(context, [changeOf('adoption', key, adoptionCells(adoption), 'adoption', ifRevision)], args),
  }),
);

builder.mutationField('deleteAdoption', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes an adoption. Refused while copies, refinements or citations refer to it.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      withCitations: t.arg.boolean({ description: 'Whether the citations of it leave with it.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, { key, ...args }, context) => edit(context, [deletionOf('adoption', key, args)], args),
  }),
);
