import { adopterByKey } from '../domain/adopter.ts';
import { AdopterChange, adopterChange, NewAdopter, newAdopter } from './adopter-input.ts';
import { builder } from './builder.ts';
import { changeArguments, DeletionResult, deletionOf, edit, editArguments, resultOf } from './editing.ts';
import { AdopterRef } from './refs.ts';

const AdopterResult = resultOf('Adopter', {
  type: AdopterRef,
  of: (context, key) => adopterByKey(context.reading(), key),
});

builder.mutationField('createAdopter', (t) =>
  t.field({
    type: AdopterResult,
    description: 'Records a new adopter, as a draft.',
    args: {
      adopter: t.arg({ type: NewAdopter, required: true, description: 'The adopter.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [newAdopter(args.adopter, 'adopter')], args, info),
  }),
);

builder.mutationField('changeAdopter', (t) =>
  t.field({
    type: AdopterResult,
    description: 'Changes an adopter.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      adopter: t.arg({ type: AdopterChange, required: true, description: 'What changes.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [adopterChange(args)], args, info),
  }),
);

builder.mutationField('deleteAdopter', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes an adopter. Refused while parts, adoptions or copies refer to it.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [deletionOf('adopter', args)], args, info),
  }),
);
