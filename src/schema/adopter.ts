import { type Adopter, adopterByKey, adopters } from '../domain/adopter.ts';
import { adoptionsOfAdopter } from '../domain/adoption.ts';
import { copiesAround } from '../domain/copy.ts';
import { globalId } from '../domain/global-id.ts';
import { AdoptionOrder } from './adoption.ts';
import { builder } from './builder.ts';
import { orderType, pageArguments } from './connection.ts';
import { CopyOrder } from './copy.ts';
import { AdopterLevel, Direction } from './enums.ts';
import { AdopterFilter, AdoptionFilter, CopyFilter } from './filters.ts';
import { adopterTypeName, Node } from './node.ts';
import { AdopterConnection, AdopterRef, AdoptionConnection, CopyConnection } from './refs.ts';
import { Scope } from './scope.ts';

const Coordinates = builder.objectRef<{ latitude: number; longitude: number }>('Coordinates').implement({
  description: 'A point to draw an adopter at, WGS 84.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Decimal degrees, north positive.' }),
    longitude: t.exposeFloat('longitude', { description: 'Decimal degrees, east positive.' }),
  }),
});

const AdopterOrder = orderType('Adopter', { KEY: 'The key.', NAME: 'The name.' }, Direction);

AdopterRef.implement({
  description:
    'Who can have an idea first or take one over, at whatever level. Adopters form a tree: being part of something is never copying.',
  interfaces: [Node],
  resolveType: (adopter) => adopterTypeName(adopter.kind),
  fields: (t) => ({
    id: t.id({ description: 'The global id.', resolve: (adopter) => globalId('Adopter', adopter.key) }),
    revision: t.exposeInt('revision', {
      description: 'The position of the change that altered it last; for `ifRevision` when it is changed.',
    }),
    key: t.exposeString('key', {
      description: "The caller's own key, stable and unique among adopters: `DK-740`.",
    }),
    name: t.exposeString('name', { description: 'The name, as its own people write it.' }),
    level: t.field({
      type: AdopterLevel,
      description: 'How coarse it is.',
      resolve: (adopter) => adopter.kind as never,
    }),
    partOf: t.field({
      type: AdopterRef,
      nullable: true,
      description: 'The adopter that it is directly part of.',
      resolve: (adopter) =>
        adopter.partOfKey === null ? null : adopterByKey(adopter.reading, adopter.partOfKey),
    }),
    parts: t.field({
      type: AdopterConnection,
      description: 'The adopters that are directly part of it.',
      args: {
        ...pageArguments(t.arg),
        filter: t.arg({ type: AdopterFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: AdopterOrder, description: 'Their order; by key if left out.' }),
      },
      resolve: (adopter, args) => adopters(adopter.reading, args, adopter.key),
    }),
    country: t.field({
      type: 'CountryCode',
      nullable: true,
      description: 'The country that it lies in.',
      resolve: (adopter) => adopter.country,
    }),
    officialCode: t.exposeString('officialCode', {
      nullable: true,
      description:
        "The country's own statistical code, such as a municipality number; leading zeros belong to it.",
    }),
    location: t.field({
      type: Coordinates,
      nullable: true,
      description: 'A point to draw it at.',
      resolve: ({ latitude, longitude }) =>
        latitude === null || longitude === null ? null : { latitude, longitude },
    }),
    aliases: t.stringList({
      description: 'Other names: in other languages, older, longer or shorter.',
      resolve: (adopter) => [...adopter.aliases],
    }),
    founded: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When it was founded, where that is told.',
      resolve: (adopter) => adopter.founded,
    }),
    dissolved: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When it was merged, split or closed.',
      resolve: (adopter) => adopter.dissolved,
    }),
    succeededBy: t.field({
      type: AdopterRef,
      nullable: true,
      description: 'The adopter that it went into.',
      resolve: (adopter) =>
        adopter.succeededByKey === null ? null : adopterByKey(adopter.reading, adopter.succeededByKey),
    }),
    adoptions: t.field({
      type: AdoptionConnection,
      description: 'What it took up or had first.',
      args: {
        includeParts: t.arg.boolean({
          defaultValue: false,
          description: 'Also what everyone within it did.',
        }),
        ...pageArguments(t.arg),
        filter: t.arg({ type: AdoptionFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: AdoptionOrder, description: 'Their order; by key if left out.' }),
      },
      resolve: (adopter, { includeParts, ...args }) =>
        adoptionsOfAdopter(adopter.reading, adopter.key, !!includeParts, args),
    }),
    copiedFrom: t.field({
      type: CopyConnection,
      description: 'What it took over, and from whom.',
      args: {
        includeParts: t.arg.boolean({
          defaultValue: false,
          description: 'Also what everyone within it took over.',
        }),
        ...pageArguments(t.arg),
        filter: t.arg({ type: CopyFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: CopyOrder, description: 'Their order; by key if left out.' }),
      },
      resolve: (adopter, { includeParts, ...args }) =>
        copiesAround(
          adopter.reading,
          includeParts ? 'copies-by-adopter-and-parts' : 'copies-by-adopter',
          adopter.key,
          args,
        ),
    }),
    copiedBy: t.field({
      type: CopyConnection,
      description: 'What others took over from it.',
      args: {
        includeParts: t.arg.boolean({
          defaultValue: false,
          description: 'Also what others took over from anyone within it.',
        }),
        ...pageArguments(t.arg),
        filter: t.arg({ type: CopyFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: CopyOrder, description: 'Their order; by key if left out.' }),
      },
      resolve: (adopter, { includeParts, ...args }) =>
        copiesAround(
          adopter.reading,
          includeParts ? 'copies-of-adopter-and-parts' : 'copies-of-adopter',
          adopter.key,
          args,
        ),
    }),
  }),
});

const LEVELS = {
  Country: 'A country, as an adopter: often all that a story knows ("arose in Sweden").',
  Region: 'A part of a country.',
  Municipality: 'A municipality.',
  Unit: 'A unit of a municipality, or of another unit.',
  Organisation: 'A ministry, a university, an association: anyone who is none of the others.',
};

for (const [name, description] of Object.entries(LEVELS))
  builder.objectRef<Adopter>(name).implement({ description, interfaces: [Node, AdopterRef] });

builder.queryField('adopter', (t) =>
  t.field({
    type: AdopterRef,
    nullable: true,
    description: 'The adopter with this key; null where there is none that may be seen.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key, such as `DK-740`.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { key, scope }, context) => adopterByKey(context.reading(scope), key),
  }),
);

builder.queryField('adopters', (t) =>
  t.field({
    type: AdopterConnection,
    description: 'All adopters: countries, regions, municipalities, units, organisations.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: AdopterFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: AdopterOrder, description: 'Their order; by key if left out.' }),
      scope: t.arg({ type: Scope, description: 'How the graph is read, here and below.' }),
    },
    resolve: (_root, { scope, ...args }, context) => adopters(context.reading(scope), args),
  }),
);
