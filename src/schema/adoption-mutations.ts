import { adoptionByKey } from '../domain/adoption.ts';
import { AdoptionChange, adoptionChange, NewAdoption, newAdoption } from './adoption-input.ts';
import { builder } from './builder.ts';
import { changeArguments, DeletionResult, deletionOf, edit, editArguments, resultOf } from './editing.ts';
import { AdoptionRef } from './refs.ts';

const AdoptionResult = resultOf('Adoption', {
  type: AdoptionRef,
  of: (context, key) => adoptionByKey(context.reading(), key),
});

builder.mutationField('recordAdoption', (t) =>
  t.field({
    type: AdoptionResult,
    description: 'Records that an adopter took an idea into use, or had it first, as a draft.',
    args: {
      adoption: t.arg({ type: NewAdoption, required: true, description: 'The adoption.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) =>
      edit(context, [newAdoption(args.adoption, 'adoption')], args, info),
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
    resolve: (_root, args, context, info) => edit(context, [adoptionChange(args)], args, info),
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
    resolve: (_root, args, context, info) => edit(context, [deletionOf('adoption', args)], args, info),
  }),
);
