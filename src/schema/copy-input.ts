import { claimFields } from './adoption-input.ts';
import { builder } from './builder.ts';
import { type AskedChange, type AskedEdit, changeOf, creationOf, wordCell } from './editing.ts';
import { Channel, Fidelity } from './enums.ts';
import type { InputBuilder } from './input-builder.ts';

export function newCopyFields(t: InputBuilder) {
  return {
    adoption: t.string({ required: true, description: 'The key of the adoption that copied.' }),
    source: t.string({ required: true, description: 'The key of the adoption that it was taken from.' }),
    ...copyFields(t),
  };
}

function copyFields(t: InputBuilder) {
  return {
    fidelity: t.field({ type: Fidelity, description: 'How close it stayed.' }),
    channel: t.field({ type: Channel, description: 'How it came over.' }),
    via: t.stringList({
      description: 'The keys of the adopters that carried the idea between the two: all of them.',
    }),
    ...claimFields(t),
  };
}

export const NewCopy = builder.inputType('NewCopy', {
  description: 'A copy that is not recorded yet: one adoption was taken from another. The two are its key.',
  fields: newCopyFields,
});

export const CopyChange = builder.inputType('CopyChange', {
  description: 'What changes in a copy: what is left out stays, null clears.',
  fields: copyFields,
});

export function newCopy(copy: typeof NewCopy.$inferInput, argument: string): AskedEdit {
  return creationOf('copy', `${copy.adoption};${copy.source}`, copyCells(copy), argument);
}

export function copyChange(
  asked: AskedChange & { readonly copy: typeof CopyChange.$inferInput },
  base?: string,
): AskedEdit {
  return changeOf('copy', asked, copyCells(asked.copy), base);
}

function copyCells({
  fidelity,
  channel,
  via,
  basis,
  rank,
  rankReason,
  confidence,
}: typeof CopyChange.$inferInput) {
  return {
    fidelity: wordCell(fidelity),
    channel: wordCell(channel),
    via,
    basis: wordCell(basis),
    rank,
    rankReason,
    confidence,
  };
}
