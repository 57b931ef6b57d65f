import type { InterfaceRef, ObjectRef } from '@pothos/core';
import type { Connection } from '../domain/list.ts';
import { builder } from './builder.ts';

/** Where a page lies in its list (Relay). */
const PageInfo = builder.objectRef<Connection<unknown>['pageInfo']>('PageInfo').implement({
  description: 'Where a page lies in its list (Relay).',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there are items after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether there are items before this page.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'The cursor of the first item; null on an empty page.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'The cursor of the last item; null on an empty page.',
    }),
  }),
});

type Types = (typeof builder)['$inferSchemaTypes'];

/** The connection type of a noun, `IdeaConnection` with its `IdeaEdge`: the page, and how many there are in all. */
export function connectionType<Item extends object>(
  noun: string,
  node: ObjectRef<Types, Item> | InterfaceRef<Types, Item>,
) {
  const Edge = builder.objectRef<{ cursor: string; node: Item }>(`${noun}Edge`).implement({
    description: 'An item of a list, and its place.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'The place of this item in the order of the list; for `after` and `before`.',
      }),
      node: t.field({ type: node, description: 'The item.', resolve: (edge) => edge.node as never }),
    }),
  });
  return builder.objectRef<Connection<Item>>(`${noun}Connection`).implement({
    description:
      'A page of a list. The order is stable: what is inserted meanwhile neither repeats nor hides an item.',
    fields: (t) => ({
      edges: t.field({
        type: [Edge],
        description: 'The items of the page, each with its cursor.',
        resolve: (page) => [...page.edges],
      }),
      nodes: t.field({
        type: [node],
        description: 'The items of the page.',
        resolve: (page) => page.edges.map((edge) => edge.node) as never,
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page lies in the list.',
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        description: 'How many items the whole list holds, with the same filter and scope.',
        resolve: (page) => page.total(),
      }),
    }),
  });
}

/** Relay's four arguments. */
export function pageArguments(t: ArgBuilder) {
  return {
    first: t.int({
      description: 'So many items from the start: 20 if neither `first` nor `last` is given, 500 at most.',
    }),
    after: t.string({ description: 'Only what comes after this cursor.' }),
    last: t.int({ description: 'So many items from the end, 500 at most; not together with `first`.' }),
    before: t.string({ description: 'Only what comes before this cursor.' }),
  };
}

/** The input type by which a list is ordered, from the names of its orders. */
export function orderType<Name extends string>(
  noun: string,
  meanings: Record<Name, string>,
  direction: DirectionRef,
) {
  const By = builder.enumType(`${noun}OrderBy`, {
    description: `What a list is ordered by; equals follow by key.`,
    values: Object.fromEntries(
      Object.entries<string>(meanings).map(([name, description]) => [name, { value: name, description }]),
    ) as Record<Name, { value: Name; description: string }>,
  });
  return builder.inputType(`${noun}Order`, {
    description: 'The order of a list.',
    fields: (t) => ({
      by: t.field({ type: By, required: true, description: 'What to order by.' }),
      direction: t.field({ type: direction, required: true, defaultValue: 'ASC', description: 'Which way.' }),
    }),
  });
}

type ArgBuilder = Parameters<
  Extract<Parameters<typeof builder.queryField>[1], (...args: never[]) => unknown>
>[0]['arg'];
type DirectionRef = typeof import('./enums.ts').Direction;
