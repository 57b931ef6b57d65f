import { adopterByKey } from '../domain/adopter.ts';
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
} from './editing.ts';
import { AdopterLevel } from './enums.ts';
import { AdopterRef } from './refs.ts';

const AdopterResult = resultOf('Adopter', {
  type: AdopterRef,
  of: (context, key) => adopterByKey(context.reading(), key),
});

const Point = builder.inputType('CoordinatesInput', {
  description: 'A point to draw an adopter at, WGS 84.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Decimal degrees, north positive.' }),
    longitude: t.float({ required: true, description: 'Decimal degrees, east positive.' }),
  }),
});

const NewAdopter = builder.inputType('NewAdopter', {
  description: 'An adopter that is not recorded yet.',
  fields: (t) => ({
    key: t.string({
      description: 'Its key; left out, the service makes one of the name and some letters of chance.',
    }),
    level: t.field({ type: AdopterLevel, required: true, description: 'How coarse it is.' }),
    name: t.string({ required: true, description: 'The name, as its own people write it.' }),
    ...furtherFields(t),
  }),
});

const AdopterChange = builder.inputType('AdopterChange', {
  description: 'What changes in an adopter: what is left out stays, null clears.',
  fields: (t) => ({
    level: t.field({ type: AdopterLevel, description: 'How coarse it is.' }),
    name: t.string({ description: 'The name, as its own people write it.' }),
    ...furtherFields(t),
  }),
});

function furtherFields(t: InputBuilder) {
  return {
    partOf: t.string({ description: 'The key of the adopter that it is directly part of.' }),
    country: t.field({ type: 'CountryCode', description: 'The country that it lies in.' }),
    officialCode: t.string({ description: "The country's own statistical code." }),
    location: t.field({ type: Point, description: 'A point to draw it at.' }),
    aliases: t.stringList({ description: 'Other names: all of them.' }),
    founded: t.field({ type: 'EdtfDate', description: 'When it was founded.' }),
    dissolved: t.field({ type: 'EdtfDate', description: 'When it was merged, split or closed.' }),
    succeededBy: t.string({ description: 'The key of the adopter that it went into.' }),
  };
}

type InputBuilder = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

function adopterCells(adopter: typeof AdopterChange.$inferInput) {
  const { level, name, partOf, country, officialCode, location, aliases } = adopter;
  const { founded, dissolved, succeededBy } = adopter;
  return {
    kind: level,
    name,
    parentId: partOf,
    country,
    officialCode,
    latitude: location?.latitude ?? (location === null ? null : undefined),
    longitude: location?.longitude ?? (location === null ? null : undefined),
    aliases,
    from: founded,
    until: dissolved,
    succeededById: succeededBy,
  };
}

builder.mutationField('createAdopter', (t) =>
  t.field({
    type: AdopterResult,
    description: 'Records a new adopter, as a draft.',
    args: {
      adopter: t.arg({ type: NewAdopter, required: true, description: 'The adopter.' }),
      ...reasonArgument(t.arg),
    },
    resolve: (_root, { adopter, ...args }, context) => {
      const key = adopter.key ?? newKey(adopter.name);
      return edit(context, [creationOf('adopter', key, adopterCells(adopter), 'adopter')], args);
    },
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
    resolve: (_root, { key, adopter, ifRevision, ...args }, context) =>
      edit(context, [changeOf('adopter', key, adopterCells(adopter), 'adopter', ifRevision)], args),
  }),
);

builder.mutationField('deleteAdopter', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes an adopter. Refused while parts, adoptions or copies refer to it.',
    args: { key: t.arg.string({ required: true, description: 'Its key.' }), ...changeArguments(t.arg) },
    resolve: (_root, { key, ...args }, context) => edit(context, [deletionOf('adopter', key, args)], args),
  }),
);
