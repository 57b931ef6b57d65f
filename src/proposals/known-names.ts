import { logPosition } from '../domain/change-log.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import { withExonyms } from './countries.ts';
import { type Named, NamesIndex } from './names-index.ts';

/** The names of one state of the log. They are only kept because making them takes longer than asking where the log stands. */
interface Held {
  readonly index: NamesIndex;
  readonly position: number;
}

const held = new WeakMap<Graph, Promise<Held>>();

/** Every name that is recorded now, drafts' too: for those who may see drafts. */
export async function knownNames(graph: Graph): Promise<NamesIndex> {
  const before = held.get(graph);
  const next = (before ?? Promise.resolve(null)).catch(() => null).then((last) => brought(graph, last));
  held.set(graph, next);
  return (await next).index;
}

/** Brings what is held to where the log stands: reads what was altered since, or, where something was deleted, everything. */
async function brought(graph: Graph, last: Held | null): Promise<Held> {
  const position = await logPosition(graph);
  if (last && last.position === position) return last;
  if (last) {
    await readInto(graph, last.index, last.position);
    const [count] = await graph.read('proposal/named-count', {});
    if (count && count.adopters + count.ideas === last.index.records) return { index: last.index, position };
  }
  const index = new NamesIndex();
  await readInto(graph, index, -1);
  return { index, position };
}

async function readInto(graph: Graph, index: NamesIndex, since: number): Promise<void> {
  for await (const row of graph.stream('proposal/adopter-names', { since }))
    index.put(withExonyms(adopterOf(row)), row.state !== 'withdrawn');
  for await (const row of graph.stream('proposal/idea-names', { since }))
    index.put(ideaOf(row), row.state !== 'withdrawn');
}

function adopterOf({
  key,
  name,
  aliases,
  kind,
  country,
  partOfKey,
  succeededByKey,
  dissolved,
}: RowOf<'proposal/adopter-names'>): Named {
  return { key, name, aliases, kind, country, partOfKey, succeededByKey, until: dissolved };
}

function ideaOf({ key, name, aliases }: RowOf<'proposal/idea-names'>): Named {
  return {
    key,
    name,
    aliases,
    kind: 'idea',
    country: null,
    partOfKey: null,
    succeededByKey: null,
    until: null,
  };
}
