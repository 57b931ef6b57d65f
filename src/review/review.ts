import type { RecordNoun } from '../domain/change-log.ts';
import type { Connection } from '../domain/list.ts';
import { type PageArguments, pageOf, pageRequest, walkOf } from '../domain/page.ts';
import type { Reading } from '../domain/reading.ts';
import type { State } from '../domain/scope.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';

/** A request that records be published or withdrawn, and what came of it. */
export type Review = RowOf<'review/by-positions'>;

export const reviewStatuses = ['proposed', 'accepted', 'rejected', 'replaced'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** A record as it was when the review was asked for. */
export interface ReviewedRecord {
  readonly noun: RecordNoun;
  readonly key: string;
  readonly revision: number;
}

export function reviewedRecords({ records }: Review): readonly ReviewedRecord[] {
  return records as readonly ReviewedRecord[];
}

export interface ReviewList extends PageArguments {
  readonly status?: ReviewStatus | null | undefined;
  readonly proposedBy?: string | null | undefined;
}

export async function reviews(graph: Graph, args: ReviewList): Promise<Connection<Review>> {
  const wanted = { status: args.status ?? null, by: args.proposedBy ?? null };
  const request = pageRequest(args, { name: 'POSITION', falling: false });
  const { up, ...walk } = walkOf(request);
  const rows = await graph.read(
    'review/page',
    { ...walk, ...wanted },
    { walk: up ? 'walk-up' : 'walk-down' },
  );
  return {
    ...pageOf(
      request,
      rows.map((item) => ({ sort: item.position, key: '', item })),
    ),
    total: async () => (await graph.read('review/count', wanted))[0]?.total ?? 0,
  };
}

export async function reviewAt(graph: Graph, position: number): Promise<Review | null> {
  const [review] = await graph.read('review/by-positions', { positions: [position] });
  return review ?? null;
}

/** The latest review of a record. */
export function latestReview(reading: Reading, noun: RecordNoun, key: string): Promise<Review | null> {
  return reading.batched('review/latest', `${noun}:${key}`, async (records) => {
    const found = new Map(
      (await reading.graph.read('review/latest', { records })).map((row) => [row.record, row]),
    );
    return records.map((record) => found.get(record) ?? null);
  });
}

/** Whether a record is a draft, published or withdrawn. */
export function stateOfRecord(reading: Reading, noun: RecordNoun, key: string): Promise<State> {
  return reading.batched('review/states', `${noun}:${key}`, async (records) => {
    const rows = await reading.graph.read('review/states', { records });
    const found = new Map(rows.map(({ record, state }) => [record, state as State]));
    return records.map((record) => found.get(record) ?? 'published');
  });
}
