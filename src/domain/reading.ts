import DataLoader from 'dataloader';
import type { Choice, Params, ReadName, RowOf } from '../neo4j/graph.ts';
import type { Found, GraphReader } from '../neo4j/graph-reader.ts';
import { groupedBy } from './grouping.ts';
import { Layers } from './layers.ts';
import { limits } from './limits.ts';
import { type Page, type PageRequest, type Place, pageOf, walkOf } from './page.ts';
import type { Scope } from './scope.ts';

/** A record as one question sees it: the row, and the reading whose scope everything below it inherits. */
export type Seen<Row> = Row & { readonly reading: Reading };

type PageName =
  | 'adopter/page'
  | 'idea/page'
  | 'adoption/page'
  | 'copy/page'
  | 'post/page'
  | 'citation/page'
  | 'story/page'
  | 'revision/page'
  | 'alteration/page'
  | 'creation/page';
type CountName =
  | 'adopter/count'
  | 'idea/count'
  | 'adoption/count'
  | 'copy/count'
  | 'post/count'
  | 'citation/count'
  | 'story/count'
  | 'revision/count'
  | 'alteration/count';
type KeyedName = {
  [N in ReadName]: Params<N> extends { keys: readonly string[]; scope: object } ? N : never;
}[ReadName];

/**
 * One scope over the graph, for the length of one request. Everything that many parents ask for at once is asked of the
 * database once: the number of statements follows from the shape of the question, never from the size of the answer.
 */
export class Reading {
  readonly graph: GraphReader;
  readonly scope: Scope;
  readonly #layers = new Layers();
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();
  readonly #time: number;
  #ends: number | undefined;

  /** `time`: milliseconds for all that is found within the time of a question, from its first such statement on. */
  constructor(graph: GraphReader, scope: Scope, time: number = limits.searchingTime) {
    this.graph = graph;
    this.scope = scope;
    this.#time = time;
  }

  /**
   * What a statement answers within the time of the question; for what would otherwise have no bound: lineages, routes, spreads,
   * flows. Each takes three quarters of what is left at most, so that something is left for what its answer leads to.
   */
  withinTime<N extends ReadName>(
    name: N,
    params: Params<N>,
    ...choice: keyof Choice<N> extends never ? [] : [choice: Choice<N>]
  ): Promise<Found<N>> {
    this.#ends ??= performance.now() + this.#time;
    const left = (this.#ends - performance.now()) * 0.75;
    return this.graph.readWithin(name, params, left, ...choice);
  }

  /** The row with this key that a statement over many keys answers, or null. */
  async one<N extends KeyedName>(
    name: N,
    key: string,
    keyOf: (row: RowOf<N>) => string,
  ): Promise<Seen<RowOf<N>> | null> {
    const rows = await this.many(name, key, keyOf);
    return rows[0] ?? null;
  }

  /** The rows that a statement over many keys answers for this key. */
  many<N extends KeyedName>(
    name: N,
    key: string,
    keyOf: (row: RowOf<N>) => string,
  ): Promise<readonly Seen<RowOf<N>>[]> {
    const loader = this.#loader(name, async (keys) => {
      const rows = await this.graph.read(name, { scope: this.scope, keys } as never, ...([] as never));
      const groups = groupedBy(rows as RowOf<N>[], keyOf);
      return keys.map((each) => (groups.get(each) ?? []).map((row) => this.seen(row)));
    });
    return loader.load(key) as Promise<Seen<RowOf<N>>[]>;
  }

  /** What a batch function answers for this key; parents that ask in the same moment share one batch. */
  batched<T>(
    name: string,
    key: string,
    batch: (keys: readonly string[]) => Promise<readonly T[]>,
  ): Promise<T> {
    return this.#loader(name, batch).load(key) as Promise<T>;
  }

  /** One page for one parent; all parents that ask for the same page of the same list share one statement. */
  page<N extends PageName>(
    name: N,
    parent: string,
    request: PageRequest,
    choice: Omit<Choice<N>, 'walk'>,
    filter: object | undefined,
    keyOf: (row: RowOf<N>) => string,
  ): Promise<Page<Seen<RowOf<N>>>> {
    const { up, after, until, limit } = walkOf(request);
    const id = JSON.stringify([name, choice, filter, request]);
    return this.batched(id, parent, async (parents) => {
      const params = { scope: this.scope, filter: filter ?? {}, parents, after, until, limit };
      const walked = { ...choice, walk: up ? 'walk-up' : 'walk-down' };
      const rows = await this.graph.read(name, declared(params, filter) as never, ...([walked] as never));
      const groups = groupedBy(rows, (row) => row.parent);
      return parents.map((each) =>
        pageOf(
          request,
          (groups.get(each) ?? []).map((row) => ({
            ...placeOf(row.sort, keyOf(row as RowOf<N>)),
            item: this.seen(row as RowOf<N>),
          })),
        ),
      );
    });
  }

  /** How many items the pages of the same list hold in all. */
  count<N extends CountName>(
    name: N,
    parent: string,
    choice: Choice<N>,
    filter: object | undefined,
  ): Promise<number> {
    const id = JSON.stringify([name, choice, filter]);
    return this.batched(id, parent, async (parents) => {
      const params = declared({ scope: this.scope, filter: filter ?? {}, parents }, filter);
      const rows = await this.graph.read(name, params as never, ...([choice] as never));
      const totals = new Map(rows.map((row) => [row.parent, row.total]));
      return parents.map((each) => totals.get(each) ?? 0);
    });
  }

  seen<Row extends object>(row: Row): Seen<Row> {
    return Object.assign(row, { reading: this });
  }

  #loader<T>(name: string, batch: (keys: readonly string[]) => Promise<readonly T[]>): DataLoader<string, T> {
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>((keys) => this.#layers.run(() => batch(keys)), {
        batchScheduleFn: this.#layers.schedule,
      });
      this.#loaders.set(name, loader);
    }
    return loader as DataLoader<string, T>;
  }
}

function placeOf(sort: string | number, key: string): Place {
  return { sort, key };
}

/** A list without a filter has no such parameter in its statement. */
function declared<P extends { filter: object }>(params: P, filter: object | undefined): Partial<P> {
  if (filter) return params;
  const { filter: _, ...rest } = params;
  return rest as unknown as Partial<P>;
}
