import type { Choice, RowOf } from '../neo4j/graph.ts';
import { orderOf, type Sorting, sortFragment } from './order.ts';
import { type Page, type PageArguments, pageRequest, walkOf } from './page.ts';
import type { Reading, Seen } from './reading.ts';

type ListNoun = 'adopter' | 'idea' | 'adoption' | 'copy' | 'post' | 'citation' | 'story';

/** A list as it was asked for: its page, and how many items it holds in all, counted only when that is asked too. */
export interface Connection<Item> extends Page<Item> {
  readonly total: () => Promise<number>;
}

/** What a client sends for a list: a page of it, in an order. */
export interface ListArguments<OrderName extends string> extends PageArguments {
  readonly orderBy?: { readonly by: OrderName; readonly direction: 'ASC' | 'DESC' } | null | undefined;
}

interface List<N extends ListNoun, OrderName extends string> {
  readonly args: ListArguments<OrderName>;
  /** The fragment that finds the items. */
  readonly from: Choice<`${N}/page`>['from'];
  /** Where the order is that of an index: the fragments that find the items in it, and no further than the page goes. */
  readonly inOrder?:
    | { readonly up: Choice<`${N}/page`>['from']; readonly down: Choice<`${N}/page`>['from'] }
    | undefined;
  /** Whose list it is: the key of an idea, an adopter …; empty for a list of its own. */
  readonly parent?: string | undefined;
  readonly filter?: object;
  readonly sortings: Readonly<Record<OrderName, Sorting<Choice<`${N}/page`>['sort']>>>;
  readonly otherwise: OrderName;
}

/** Answers a list of one noun. `keyOf` gives an item's key, which settles the order of equals. */
export async function listOf<N extends ListNoun, OrderName extends string>(
  reading: Reading,
  noun: N,
  list: List<N, OrderName>,
  keyOf: (row: RowOf<`${N}/page`>) => string,
): Promise<Connection<Seen<RowOf<`${N}/page`>>>> {
  const order = orderOf(list.args.orderBy, list.otherwise);
  const parent = list.parent ?? '';
  const request = pageRequest(list.args, order);
  const from = list.inOrder?.[walkOf(request).up ? 'up' : 'down'] ?? list.from;
  const page = await reading.page(
    `${noun}/page`,
    parent,
    request,
    { from, sort: sortFragment(list.sortings as never, order) } as never,
    list.filter,
    keyOf as never,
  );
  return {
    ...page,
    total: () => reading.count(`${noun}/count`, parent, { from: list.from } as never, list.filter),
  } as Connection<Seen<RowOf<`${N}/page`>>>;
}
