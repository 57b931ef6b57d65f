import { newKey } from '../editing/new-key.ts';
import { builder } from './builder.ts';
import { type AskedChange, type AskedEdit, changeOf, creationOf } from './editing.ts';
import { AdopterLevel } from './enums.ts';
import type { InputBuilder } from './input-builder.ts';

const Point = builder.inputType('CoordinatesInput', {
  description: 'A point to draw an adopter at, WGS 84.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Decimal degrees, north positive.' }),
    longitude: t.float({ required: true, description: 'Decimal degrees, east positive.' }),
  }),
});

export function newAdopterFields(t: InputBuilder) {
  return {
    key: t.string({
      description: 'Its key; left out, the service makes one of the name and some letters of chance.',
    }),
    level: t.field({ type: AdopterLevel, required: true, description: 'How coarse it is.' }),
    name: t.string({ required: true, description: 'The name, as its own people write it.' }),
    ...adopterFields(t),
  };
}

function adopterFields(t: InputBuilder) {
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

export const NewAdopter = builder.inputType('NewAdopter', {
  description: 'An adopter that is not recorded yet.',
  fields: newAdopterFields,
});

export const AdopterChange = builder.inputType('AdopterChange', {
  description: 'What changes in an adopter: what is left out stays, null clears.',
  fields: (t) => ({
    level: t.field({ type: AdopterLevel, description: 'How coarse it is.' }),
    name: t.string({ description: 'The name, as its own people write it.' }),
    ...adopterFields(t),
  }),
});

export function newAdopter(adopter: typeof NewAdopter.$inferInput, argument: string): AskedEdit {
  return creationOf('adopter', adopter.key ?? newKey(adopter.name), adopterCells(adopter), argument);
}

export function adopterChange(
  asked: AskedChange & { readonly adopter: typeof AdopterChange.$inferInput },
  base?: string,
): AskedEdit {
  return changeOf('adopter', asked, adopterCells(asked.adopter), base);
}

export function adopterCells(adopter: typeof AdopterChange.$inferInput) {
  const { level, name, partOf, country, officialCode, location, aliases } = adopter;
  const { founded, dissolved, succeededBy } = adopter;
  return {
    kind: level,
    name,
    parentId: partOf,
    country,
    officialCode,
    latitude: location === null ? null : location?.latitude,
    longitude: location === null ? null : location?.longitude,
    aliases,
    from: founded,
    until: dissolved,
    succeededById: succeededBy,
  };
}
