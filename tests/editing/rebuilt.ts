import type { RecordNoun } from '../../src/domain/change-log.ts';
import { citationKeyOf, lostStart } from '../../src/domain/citation-key.ts';
import { readHeld } from '../../src/editing/held-records.ts';
import { loggedRecord } from '../../src/editing/log-cells.ts';
import { nouns } from '../../src/editing/record-kinds.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { raw } from '../setup/empty-database.ts';

/** Every record by noun and key, with the cells that the log has for it. */
export type World = Map<string, Record<string, string>>;

/** All that the database holds. */
export async function worldOf(graph: Graph): Promise<World> {
  const keys = await raw(`
    MATCH (n:Adopter) RETURN 'adopter' AS noun, n.key AS key UNION ALL MATCH (n:Idea) RETURN 'idea' AS noun, n.key AS key
    UNION ALL MATCH (n:Adoption) RETURN 'adoption' AS noun, n.key AS key UNION ALL MATCH (n:Post) RETURN 'post' AS noun, n.key AS key
    UNION ALL MATCH (n:Citation) RETURN 'citation' AS noun, n.key AS key UNION ALL MATCH (n:Story) RETURN 'story' AS noun, n.key AS key
    UNION ALL MATCH (a)-[:COPIED_FROM]->(s) RETURN 'copy' AS noun, a.key + ';' + s.key AS key`);
  const wanted = new Map(nouns.map((noun) => [noun, new Set<string>()]));
  for (const { noun, key } of keys) wanted.get(noun as RecordNoun)?.add(String(key));
  const held = await graph.write((writer) => readHeld(writer, wanted));
  const world: World = new Map();
  for (const { noun, key } of keys) {
    const record = held.get(noun as RecordNoun, String(key));
    if (record) world.set(`${noun} ${key}`, placed(loggedRecord(record)));
  }
  return world;
}

/** The world as the log tells it, from how it was at a position on. Fails where an entry does not fit what was before it. */
export async function rebuilt(from: World, position: number): Promise<World> {
  const world: World = new Map([...from].map(([name, cells]) => [name, { ...cells }]));
  const entries = await raw(
    `MATCH (a:Alteration) WHERE a.position > $position
     RETURN a.noun AS noun, a.key AS key, a.before AS before, a.after AS after, a.position AS position ORDER BY a.position, a.ordinal`,
    { position },
  );
  for (const { noun, key, before, after, position: at } of entries)
    take(world, `${noun} ${key}`, {
      before: cellsOf(before),
      after: cellsOf(after),
      where: `position ${at}`,
    });
  return world;
}

type LoggedCells = Record<string, string>;

function cellsOf(json: unknown): LoggedCells | null {
  return json === null ? null : (JSON.parse(String(json)) as LoggedCells);
}

interface Entry {
  readonly before: LoggedCells | null;
  readonly after: LoggedCells | null;
  readonly where: string;
}

function take(world: World, name: string, { before, after, where }: Entry): void {
  if (before === null) {
    if (world.has(name)) throw new Error(`${where}: ${name} is created, and was there already`);
    world.set(name, after ?? {});
    return;
  }
  const old = world.has(name) ? name : movedFrom(world, name, before);
  const is = world.get(old);
  const { since: _, ...cells } = placed(before);
  for (const [column, value] of Object.entries(cells))
    if (is?.[column] !== value)
      throw new Error(`${where}: ${column} of ${name} was ${is?.[column]}, the log says ${value}`);
  world.delete(old);
  if (after !== null) world.set(name, { ...is, ...after, ...anchoringOf(after) });
}

function anchoringOf({ start }: LoggedCells): LoggedCells {
  return start === undefined ? {} : { anchoring: start === '' ? 'lost' : 'anchored' };
}

/** One that is lost has no place any more. */
function placed(cells: Record<string, string>): Record<string, string> {
  return cells.anchoring === 'lost' ? { ...cells, start: '' } : cells;
}

/** A citation moves with its passage, and its key with it: the one that has the key once its start is another. */
function movedFrom(world: World, moved: string, before: LoggedCells): string {
  for (const [name, cells] of world) {
    if (!name.startsWith('citation ')) continue;
    if (before.start !== '' && cells.start !== before.start) continue;
    const { post_id = '', idea_id = '', adoption_id = '', source_adoption_id = '', quote = '' } = cells;
    const identity = {
      postKey: post_id,
      ideaKey: idea_id,
      adoptionKey: adoption_id || null,
      sourceKey: source_adoption_id || null,
      quote,
    };
    for (let start = lostStart(200); start < 200; start++)
      if (`citation ${citationKeyOf({ ...identity, start })}` === moved) return name;
  }
  return moved;
}
