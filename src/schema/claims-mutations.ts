import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import type { Edit } from '../editing/edit.ts';
import { builder } from './builder.ts';
import { editArguments } from './editing.ts';
import { EditsResult } from './edits-result.ts';
import { Rank } from './enums.ts';
import { settle } from './settling.ts';

const SettledClaim = builder.inputType('SettledClaim', {
  description: 'A claim with the rank that it is given: of an adoption or of a copy, one of the two.',
  fields: (t) => ({
    adoption: t.string({ description: 'The key of an adoption.' }),
    copy: t.string({ description: 'The key of a copy: those of its two adoptions with `;` between.' }),
    rank: t.field({ type: Rank, required: true, description: 'How it stands to its rivals.' }),
    reason: t.string({
      required: true,
      description: 'Why it has this rank: kept with the claim as `rankReason`.',
    }),
  }),
});

builder.mutationField('settleClaims', (t) =>
  t.field({
    type: EditsResult,
    description:
      'Settles between rival claims: gives them ranks with a reason for each, all as one change. All of them stay recorded; the deprecated are left out unless asked for. For reviewers.',
    args: {
      claims: t.arg({ type: [SettledClaim], required: true, description: 'The claims with their ranks.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => {
      if (args.claims.length > limits.edits)
        throw new InputError('claims', `takes ${limits.edits} claims at most; got ${args.claims.length}.`);
      const edits = args.claims.map(editOf);
      return settle(context, args, info, (request) =>
        applyEdits(context.graph, { ...request, kind: 'edit', edits }),
      );
    },
  }),
);

function editOf({ adoption, copy, rank, reason }: typeof SettledClaim.$inferInput, at: number): Edit {
  const [noun, key] = adoption != null ? (['adoption', adoption] as const) : (['copy', copy ?? ''] as const);
  if ((adoption == null) === (copy == null))
    throw new InputError(`claims[${at}]`, 'names an adoption or a copy: exactly one of the two.');
  if (reason.trim() === '')
    throw new InputError(`claims[${at}].reason`, 'is empty: say why the claim has its rank.');
  return { op: 'put', noun, key, cells: { rank: rank as never, rankReason: reason }, must: 'be-there' };
}
