import { InputError } from './input-error.ts';
import { limits } from './limits.ts';

/** What a client asks of a connection: Relay's four arguments. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** An order of a list: its name stands in the cursors, so that a cursor of another order is refused. */
export interface Order {
  readonly name: string;
  readonly falling: boolean;
}

/** Where an item stands in its order: what it is sorted by, then its key. Nothing that is inserted moves it. */
export interface Place {
  readonly sort: string | number;
  readonly key: string;
}

export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly order: Order;
  readonly after: Place | null;
  readonly before: Place | null;
}

export interface Page<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Relay's arguments, checked: sizes within the bounds, cursors of this very order. */
export function pageRequest(args: PageArguments, order: Order): PageRequest {
  return {
    ...pageSize(args),
    order,
    after: placeOf('after', args.after, order),
    before: placeOf('before', args.before, order),
  };
}

/** How large a page is asked for, and whether from the end. */
export function pageSize(args: PageArguments): { size: number; backward: boolean } {
  if (args.first != null && args.last != null)
    throw new InputError('first', 'goes without "last": ask for a page from the start or from the end.');
  const backward = args.last != null;
  return { size: sizeOf(backward ? 'last' : 'first', backward ? args.last : args.first), backward };
}

/** The parameters of a page statement's `walk`: one item more than wanted, to know whether there is a further page. */
export function walkOf(request: PageRequest): {
  up: boolean;
  after: Place | null;
  until: Place | null;
  limit: number;
} {
  return {
    up: request.backward === request.order.falling,
    after: request.backward ? request.before : request.after,
    until: request.backward ? request.after : request.before,
    limit: request.size + 1,
  };
}

/** The page that a walk's rows make; `items` in the order of the walk. */
export function pageOf<Item>(
  request: PageRequest,
  items: readonly (Place & { readonly item: Item })[],
): Page<Item> {
  const more = items.length > request.size;
  const kept = items.slice(0, request.size);
  if (request.backward) kept.reverse();
  const edges = kept.map((each) => ({ cursor: cursorOf(each, request.order), node: each.item }));
  return {
    edges,
    pageInfo: {
      hasNextPage: request.backward ? request.before !== null : more,
      hasPreviousPage: request.backward ? more : request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function sizeOf(field: 'first' | 'last', size: number | null | undefined): number {
  if (size == null) return limits.pageSize;
  if (size < 0 || size > limits.largestPage)
    throw new InputError(field, `expected a number from 0 to ${limits.largestPage}; got ${size}.`);
  return size;
}

function cursorOf(place: Place, order: Order): string {
  return Buffer.from(JSON.stringify([nameOf(order), place.sort, place.key]), 'utf8').toString('base64url');
}

function placeOf(field: 'after' | 'before', cursor: string | null | undefined, order: Order): Place | null {
  if (cursor == null) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = undefined;
  }
  const [name, sort, key] = Array.isArray(parts) ? parts : [];
  if (
    typeof name !== 'string' ||
    typeof key !== 'string' ||
    !(typeof sort === 'string' || typeof sort === 'number')
  )
    throw new InputError(field, 'expected a cursor that this service gave out in an edge or a pageInfo.');
  if (name !== nameOf(order))
    throw new InputError(
      field,
      `this cursor belongs to the order ${name}; the list was asked for in the order ${nameOf(order)}.`,
    );
  return { sort, key };
}

function nameOf(order: Order): string {
  return order.falling ? `${order.name} DESC` : order.name;
}
