import { newKey } from '../editing/new-key.ts';
import { builder } from './builder.ts';
import { type AskedChange, type AskedEdit, changeOf, creationOf, wordCell } from './editing.ts';
import { AdoptionStatus, Basis, Rank } from './enums.ts';
import type { InputBuilder } from './input-builder.ts';

export function newAdoptionFields(t: InputBuilder) {
  return {
    key: t.string({
      description:
        'Its key; left out, the service makes one of the idea, the adopter and some letters of chance.',
    }),
    idea: t.string({ required: true, description: 'The key of the idea.' }),
    adopter: t.string({ required: true, description: 'The key of who took it up or had it first.' }),
    ...adoptionFields(t),
  };
}

function adoptionFields(t: InputBuilder) {
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
    ...claimFields(t),
  };
}

/** What an adoption and a copy both say of themselves as claims. */
export function claimFields(t: InputBuilder) {
  return {
    basis: t.field({ type: Basis, description: 'What it stands on.' }),
    rank: t.field({ type: Rank, description: 'How it stands to rival claims.' }),
    rankReason: t.string({ description: 'Why it has its rank.' }),
    confidence: t.float({ description: 'How sure the record is, from 0 to 1.' }),
  };
}

export const NewAdoption = builder.inputType('NewAdoption', {
  description: 'An adoption that is not recorded yet: one adopter took one idea into use, or had it first.',
  fields: newAdoptionFields,
});

export const AdoptionChange = builder.inputType('AdoptionChange', {
  description: 'What changes in an adoption: what is left out stays, null clears.',
  fields: (t) => ({
    idea: t.string({ description: 'The key of the idea.' }),
    adopter: t.string({ description: 'The key of who took it up or had it first.' }),
    ...adoptionFields(t),
  }),
});

export function newAdoption(adoption: typeof NewAdoption.$inferInput, argument: string): AskedEdit {
  const key = adoption.key ?? newKey(`${adoption.idea} ${adoption.adopter}`);
  return creationOf('adoption', key, adoptionCells(adoption), argument);
}

export function adoptionChange(
  asked: AskedChange & { readonly adoption: typeof AdoptionChange.$inferInput },
  base?: string,
): AskedEdit {
  return changeOf('adoption', asked, adoptionCells(asked.adoption), base);
}

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
