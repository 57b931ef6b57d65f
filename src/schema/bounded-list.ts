import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import { builder } from './builder.ts';

/** The first of a computed list, and how many there are in all. */
export interface BoundedList<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Why the order asked for could not be had. */
  readonly note?: string | null;
}

type Types = (typeof builder)['$inferSchemaTypes'];

/** The type of a computed list that is cut at a stated length, and says so. */
export function boundedListType<Item extends object>(
  noun: string,
  node: ObjectRef<Types, Item> | InterfaceRef<Types, Item>,
) {
  return builder.objectRef<BoundedList<Item>>(`${noun}List`).implement({
    description: 'The first items of a computed list, in a stated order, and how many there are in all.',
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The items, as many as were asked for.',
        resolve: (list) => [...list.items] as never,
      }),
      totalCount: t.int({ description: 'How many there are in all.', resolve: (list) => list.total }),
      complete: t.boolean({
        description: 'Whether all of them are here; if not, `reason` says why.',
        resolve: (list) => list.items.length === list.total,
      }),
      reason: t.string({
        nullable: true,
        description: 'Why not all are here, or why they are not in the order asked for.',
        resolve: ({ items, total, note }) =>
          [note, items.length < total ? `There are ${total}; the first ${items.length} are shown.` : null]
            .filter(Boolean)
            .join(' ') || null,
      }),
    }),
  });
}

/** `first`, held to the largest page. */
export function firstOf(first: number | null | undefined): number {
  const asked = first ?? limits.pageSize;
  if (asked < 0 || asked > limits.largestPage)
    throw new InputError('first', `expected from 0 to ${limits.largestPage}; got ${asked}.`);
  return asked;
}

export function boundedList<Item>(all: readonly Item[], first: number | null | undefined): BoundedList<Item> {
  return { items: all.slice(0, firstOf(first)), total: all.length };
}

export const FIRST = {
  defaultValue: limits.pageSize,
  description: 'So many of them: 20 if left out, 500 at most.',
};
