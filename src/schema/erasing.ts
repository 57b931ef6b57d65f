import { demand } from '../domain/access.ts';
import { type Erasure, erasePerson, personPlaces } from '../erasing/erase-person.ts';
import type { ErasurePlan, PersonPlace } from '../erasing/person-places.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';

/** How many places are listed; all are counted, and all are erased. */
const LISTED = 500;

const PersonPlaceType = builder.objectRef<PersonPlace>('PersonPlace').implement({
  description: 'A place in everything that is kept, in which a name stands.',
  fields: (t) => ({
    kind: t.exposeString('label', {
      description:
        'What holds it: `Idea`, `Post`, `Citation`, `TextRevision`, `Alteration` (the log), `Request` and so on.',
    }),
    key: t.exposeString('key', { description: 'What that is known by.' }),
    property: t.exposeString('property', { description: 'In which of its properties.' }),
    count: t.exposeInt('count', {
      description:
        'How often. 0: the name itself does not stand there, but what changes with it, such as a key.',
    }),
    excerpt: t.exposeString('excerpt', { description: 'The first time, with what stands around it.' }),
  }),
});

const PersonPlaces = builder.objectRef<ErasurePlan>('PersonPlaces').implement({
  description: 'Where a name stands, in everything that is kept.',
  fields: (t) => ({
    total: t.int({
      description: 'In how many places: what `erasePerson` wants to be told.',
      resolve: ({ places }) => places.length,
    }),
    places: t.field({
      type: [PersonPlaceType],
      description: `The places, the first ${LISTED}.`,
      resolve: ({ places }) => places.slice(0, LISTED),
    }),
    complete: t.boolean({
      description: 'Whether every place is listed.',
      resolve: ({ places }) => places.length <= LISTED,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why not every place is listed; null where all are.',
      resolve: ({ places }) =>
        places.length <= LISTED ? null : `There are ${places.length} places; ${LISTED} are listed.`,
    }),
    kept: t.exposeInt('kept', {
      description:
        'In how many further places it stands for somebody who works here, and would be kept (`people`).',
    }),
  }),
});

const ErasureType = builder.objectRef<Erasure>('Erasure').implement({
  description: 'What was taken out.',
  fields: (t) => ({
    position: t.exposeInt('position', {
      nullable: true,
      description: 'The position of this change in the log; null where the name stood nowhere.',
    }),
    places: t.exposeInt('places', { description: 'In how many places.' }),
    kept: t.exposeInt('kept', {
      description: 'In how many it was kept, because it stands for somebody who works here.',
    }),
  }),
});

const NAMES =
  'The name, and every variant that is to go: 20 at most. Case, composed and decomposed letters, `Nordmann, Kari`, the genitive, and of full names ' +
  'the cases of Finnish and Icelandic are found by themselves; a nickname or a first name alone only where it is given.';
const PEOPLE =
  'Whether also where it stands for somebody who works here: in the list of people, who then may do nothing any more, and as who did something in the log.';

builder.queryField('personPlaces', (t) =>
  t.field({
    type: PersonPlaces,
    description:
      'Where the name of a person stands: to be looked at before it is erased. For administrators.',
    args: {
      names: t.arg.stringList({ required: true, description: NAMES }),
      people: t.arg.boolean({ description: `${PEOPLE} No if left out.` }),
    },
    resolve: (_root, { names, people }, context) => {
      demand(context.asker, 'erase');
      return personPlaces(context.graph, { names, people: people ?? false });
    },
  }),
);

builder.mutationField('erasePerson', (t) =>
  t.field({
    type: ErasureType,
    description:
      'Takes the name of a person out of everything: records, the log, every text that a post has and had, quotes, kept requests. As many ' +
      'characters `█` stand in its place, so that offsets and quotes hold; a key that held it becomes another. It cannot be undone. For administrators.',
    args: {
      names: t.arg.stringList({ required: true, description: NAMES }),
      people: t.arg.boolean({ description: `${PEOPLE} No if left out.` }),
      expected: t.arg.int({
        required: true,
        description: 'The `total` of `personPlaces`: where it is another by now, nothing is erased.',
      }),
      reason: t.arg.string({ description: 'Why: it stands in the log, so it must not hold the name.' }),
    },
    resolve: (_root, { names, people, expected, reason }, context) =>
      erasePerson(context.graph, actorOf(context), {
        ...{ names, people: people ?? false, expected },
        reason: reason ?? null,
      }),
  }),
);

function actorOf({ asker }: Context): string {
  demand(asker, 'erase');
  return asker.actor as string;
}
