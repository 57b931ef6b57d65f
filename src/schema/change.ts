import { alterationsOfChange, alterationTally } from '../domain/alteration.ts';
import { type Change, changeHolding, changes, changeUndoing, cursorOf } from '../domain/change.ts';
import { creationCounts, creations } from '../domain/creation.ts';
import { globalId } from '../domain/global-id.ts';
import {
  AlterationConnection,
  AlterationTallyType,
  CreationConnection,
  CreationCountsType,
} from './alteration.ts';
import { builder } from './builder.ts';
import { ChangeFilter } from './change-filter.ts';
import { connectionType, pageArguments } from './connection.ts';
import { ChangeKind, Noun } from './enums.ts';
import { Node } from './node.ts';
import { ChangeRef } from './refs.ts';

ChangeRef.implement({
  description:
    'One entry of the log of everything that was ever written. The order of positions is one for all readers, and nothing is ever put in between.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description: 'The global id.',
      resolve: (change) => globalId('Change', String(change.position)),
    }),
    position: t.exposeInt('position', {
      description:
        'Its place in the log. A bulk import takes several, this is the first of them; every other change takes one.',
    }),
    last: t.exposeInt('last', {
      description: 'The last position that it took: the same as `position` but for a bulk import.',
    }),
    cursor: t.string({
      description: 'What comes after it in the log comes after this cursor: for `after` of the subscription.',
      resolve: (change) => cursorOf(change.last),
    }),
    kind: t.field({
      type: ChangeKind,
      description: 'What kind of change it was.',
      resolve: (change) => change.kind as never,
    }),
    actor: t.exposeString('actor', { description: 'Who made it.' }),
    at: t.field({ type: 'DateTime', description: 'When it was made.', resolve: (change) => change.at }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, in the words of who made it.' }),
    complete: t.exposeBoolean('complete', {
      description: 'False while a bulk import goes on, and where one broke off.',
    }),
    undoes: t.field({
      type: ChangeRef,
      nullable: true,
      description: 'The change that it took back, if it is an undo.',
      resolve: ({ reading, undoes }) => (undoes === null ? null : changeHolding(reading, undoes)),
    }),
    undoneBy: t.field({
      type: ChangeRef,
      nullable: true,
      description: 'The change that took it back, if any did.',
      resolve: (change) => changeUndoing(change),
    }),
    alterations: t.field({
      type: AlterationConnection,
      description:
        'What it altered, record by record; but for what a bulk import created, which stands in `creations`. Of records that may not be seen nothing is told.',
      args: pageArguments(t.arg),
      resolve: ({ reading, position }, args) => alterationsOfChange(reading, position, args),
    }),
    altered: t.field({
      type: [AlterationTallyType],
      description: 'How much it altered, noun by noun: the `alterations`, counted.',
      resolve: async ({ reading, position }) => [...(await alterationTally(reading, position))],
    }),
    created: t.field({
      type: CreationCountsType,
      description: 'How many records came with it and are still there.',
      resolve: (change) => creationCounts(cameWith(change)),
    }),
    creations: t.field({
      type: CreationConnection,
      description: 'The records of one noun that came with it and are still there.',
      args: {
        noun: t.arg({ type: Noun, required: true, description: 'Of which noun.' }),
        ...pageArguments(t.arg),
      },
      resolve: (change, { noun, ...args }) => creations(cameWith(change), noun, args),
    }),
  }),
});

function cameWith({ reading, position }: Change) {
  return { reading, position, runs: 'runs-of-change' } as const;
}

export const ChangeConnection = connectionType('Change', ChangeRef);

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    description:
      'The log of everything that was ever written, in the order of its positions; as far as what was altered may be seen. `last` gives the newest. A cursor is a position.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ChangeFilter, description: 'Which changes.' }),
    },
    resolve: (_root, args, context) => changes(context.reading(), args),
  }),
);
