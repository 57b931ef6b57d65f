import type { RowOf } from '../neo4j/graph.ts';
import type { RecordNoun } from './change-log.ts';
import type { Connection } from './list.ts';
import { type PageArguments, pageRequest } from './page.ts';
import type { Reading, Seen } from './reading.ts';

/** A record that came with a change, or at one position of the log. */
export type Creation = Seen<RowOf<'creation/page'>> & { readonly noun: RecordNoun };

export type CreationCounts = RowOf<'creation/counts'>;

/** Whose creations: a change with all the positions that it took, or one position of the log. */
export interface Came {
  readonly reading: Reading;
  readonly position: number;
  readonly runs: 'runs-of-change' | 'runs-of-entry';
}

const ORDER = { name: 'LOG', falling: false };

const FRAGMENTS = {
  adopter: 'created-adopters',
  idea: 'created-ideas',
  adoption: 'created-adoptions',
  copy: 'created-copies',
  post: 'created-posts',
  citation: 'created-citations',
  story: 'created-stories',
} as const;

const COUNTS = {
  adopter: 'adopters',
  idea: 'ideas',
  adoption: 'adoptions',
  copy: 'copies',
  post: 'posts',
  citation: 'citations',
  story: 'stories',
} as const satisfies Record<RecordNoun, keyof CreationCounts>;

export function creationCounts({ reading, position, runs }: Came): Promise<CreationCounts> {
  return reading.batched(`creation/counts ${runs}`, String(position), async (parents) => {
    const rows = await reading.graph.read('creation/counts', { scope: reading.scope, parents }, { runs });
    const found = new Map(rows.map((row) => [row.key, row]));
    return parents.map((key) => found.get(key) ?? { ...NONE, key });
  });
}

const NONE = { adopters: 0, ideas: 0, adoptions: 0, copies: 0, posts: 0, citations: 0, stories: 0 };

/** What came, of one noun, and is still there: in the order of the log, then of the keys. */
export async function creations(
  came: Came,
  noun: RecordNoun,
  args: PageArguments,
): Promise<Connection<Creation>> {
  const { reading, position, runs } = came;
  const choice = { runs, created: FRAGMENTS[noun] };
  const request = pageRequest(args, ORDER);
  const { edges, pageInfo } = await reading.page(
    'creation/page',
    String(position),
    request,
    choice,
    undefined,
    (row) => row.key,
  );
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, noun } })),
    pageInfo,
    total: async () => (await creationCounts(came))[COUNTS[noun]],
  };
}
