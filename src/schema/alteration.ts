import {
  type Alteration,
  type AlterationTally,
  type Difference,
  differencesOf,
} from '../domain/alteration.ts';
import { changeHolding } from '../domain/change.ts';
import type { RecordNoun } from '../domain/change-log.ts';
import type { Creation, CreationCounts } from '../domain/creation.ts';
import type { Reading } from '../domain/reading.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection.ts';
import { AlterationKind, Noun } from './enums.ts';
import { found, Node } from './node.ts';
import { ChangeRef } from './refs.ts';
import { required } from './required.ts';

export const DifferenceType = builder.objectRef<Difference>('Difference').implement({
  description: 'A field of a record before and after an alteration.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description:
        'The column of the interchange format, or `state`; of a story its own, `steps` as a JSON array.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description:
        'Its cell before, as an export writes it; null where there was no such record, or where it may not be seen.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description:
        'Its cell after; null where there is no such record any more, or where it may not be seen.',
    }),
  }),
});

export const AlterationType = builder.objectRef<Alteration>('Alteration').implement({
  description: 'What one change altered in one record.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The position of the log at which it was altered.' }),
    change: t.field({
      type: ChangeRef,
      description: 'The change that altered it: who, when, why.',
      resolve: ({ reading, position }) =>
        required(changeHolding(reading, position), `the change at ${position}`),
    }),
    noun: t.field({
      type: Noun,
      description: 'What the record is.',
      resolve: (alteration) => alteration.noun as RecordNoun,
    }),
    key: t.exposeString('key', { description: 'Its key.' }),
    kind: t.field({
      type: AlterationKind,
      description: 'Whether it was created, changed or deleted.',
      resolve: ({ before, after }) => (before === null ? 'CREATED' : after === null ? 'DELETED' : 'CHANGED'),
    }),
    fields: t.field({
      type: [DifferenceType],
      description:
        'The fields that differ, before and after; of a record that was created or deleted, all that it had.',
      resolve: (alteration) => [...differencesOf(alteration).fields],
    }),
    withheld: t.boolean({
      description:
        'Whether cells are left out that may not be seen: of a draft, of what was withdrawn since, of a text of which only quotes may be shown.',
      resolve: (alteration) => differencesOf(alteration).withheld,
    }),
    object: t.field({
      type: Node,
      nullable: true,
      description: 'The record as it is now; null where it is gone or may not be seen.',
      resolve: (alteration) => objectOf(alteration),
    }),
  }),
});

export const AlterationConnection = connectionType('Alteration', AlterationType);

export const AlterationTallyType = builder.objectRef<AlterationTally>('AlterationTally').implement({
  description: 'How many records of one noun a change altered, as far as they may be seen.',
  fields: (t) => ({
    noun: t.field({ type: Noun, description: 'Of which noun.', resolve: ({ noun }) => noun as RecordNoun }),
    created: t.exposeInt('created', { description: 'How many it created.' }),
    changed: t.exposeInt('changed', { description: 'How many it changed.' }),
    deleted: t.exposeInt('deleted', { description: 'How many it deleted.' }),
  }),
});

const CreationType = builder.objectRef<Creation>('Creation').implement({
  description: 'A record that came with a change and is still there.',
  fields: (t) => ({
    position: t.int({
      description: 'The position of the log at which it came.',
      resolve: (creation) => creation.sort,
    }),
    noun: t.field({ type: Noun, description: 'What it is.', resolve: (creation) => creation.noun }),
    key: t.exposeString('key', { description: 'Its key.' }),
    object: t.field({
      type: Node,
      nullable: true,
      description: 'The record as it is now; null where it may not be seen.',
      resolve: (creation) => objectOf(creation),
    }),
  }),
});

export const CreationConnection = connectionType('Creation', CreationType);

export const CreationCountsType = builder.objectRef<CreationCounts>('CreationCounts').implement({
  description:
    'How many records of each noun came with a change and are still there, as far as they may be seen.',
  fields: (t) => ({
    adopters: t.exposeInt('adopters', { description: 'Adopters.' }),
    ideas: t.exposeInt('ideas', { description: 'Ideas.' }),
    adoptions: t.exposeInt('adoptions', { description: 'Adoptions.' }),
    copies: t.exposeInt('copies', { description: 'Copies.' }),
    posts: t.exposeInt('posts', { description: 'Posts.' }),
    citations: t.exposeInt('citations', { description: 'Citations.' }),
    stories: t.exposeInt('stories', { description: 'Stories.' }),
  }),
});

function objectOf({ reading, noun, key }: { reading: Reading; noun: string; key: string }) {
  return found(reading, `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` as Capitalize<RecordNoun>, key);
}
