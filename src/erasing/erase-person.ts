import { type ChangeEntry, enterWhole, openEntry, type RecordNoun } from '../domain/change-log.ts';
import { InputError } from '../domain/input-error.ts';
import type { Graph, ReadName, RowOf } from '../neo4j/graph.ts';
import { type Ask, type AskedPerson, type Changed, type ErasurePlan, planErasure } from './person-places.ts';

/** What was taken out. */
export interface Erasure {
  /** The position of the change in the log; null where the name stood nowhere. */
  readonly position: number | null;
  readonly places: number;
  readonly kept: number;
}

/** Finds the name without changing anything. */
export function personPlaces(graph: Graph, person: AskedPerson): Promise<ErasurePlan> {
  const ask: Ask = async (name, params) => {
    const rows: RowOf<ReadName>[] = [];
    for await (const row of graph.stream(name, params)) rows.push(row);
    return rows as never;
  };
  return planErasure(ask, person);
}

/**
 * Takes a name out of everything that is kept, in one transaction that holds the log: nobody reads half of it, and nobody writes the name
 * meanwhile. `expected` is the number of places that were looked at before.
 */
export function erasePerson(
  graph: Graph,
  actor: string,
  person: AskedPerson & { readonly expected: number; readonly reason: string | null },
): Promise<Erasure> {
  return graph.write(async (writer) => {
    const entry = await openEntry(writer);
    const plan = await planErasure((name, params) => writer.run(name, params), person);
    const { places, kept, pattern } = plan;
    if (person.reason !== null && person.reason.search(pattern) >= 0)
      throw new InputError('reason', 'holds the name itself, and would stand in the log.');
    if (places.length !== person.expected)
      throw new InputError(
        'expected',
        `there are ${places.length} places, not ${person.expected}: look at them with personPlaces before they are erased.`,
      );
    if (places.length === 0) return { position: null, places: 0, kept };
    await write(entry, plan);
    const at = new Date().toISOString();
    const by = plan.nodes.find(({ label, properties }) => label === 'Person' && properties.key === actor);
    await enterWhole(entry, {
      kind: 'erase',
      at,
      actor: String(by?.changes.key ?? actor),
      reason: person.reason,
    });
    return { position: entry.position, places: places.length, kept };
  });
}

const BATCH = 500;

async function write(entry: ChangeEntry, { nodes, relationships }: ErasurePlan): Promise<void> {
  const { writer, position } = entry;
  // A Change without a trace of what it altered would be none; what was altered is told by noun and key alone.
  entry.creates();
  for (const changed of [...nodes, ...relationships]) {
    const noun = NOUNS[changed.label];
    if (noun) entry.alters({ noun, key: String(changed.changes.key ?? changed.key), before: {}, after: {} });
  }
  const stories = nodes.filter(({ label }) => label === 'StoryStep').map(storyOf);
  for (const key of new Set(stories)) entry.alters({ noun: 'story', key, before: {}, after: {} });
  for (const rows of batches(nodes)) await writer.run('erasing/set-nodes', { rows, position });
  for (const rows of batches(relationships))
    await writer.run('erasing/set-relationships', { rows, position });
  if (stories.length > 0) await writer.run('story/revise', { keys: stories, position });
}

/** The story, by its key then, that a step stands in. */
function storyOf({ changes, properties }: Changed): string {
  return String(changes.storyKey ?? properties.storyKey);
}

/** Of records the revision rises: whoever still has the old text open cannot write it back unasked. A person without a name may do nothing. */
function batches(changed: readonly Changed[]): object[][] {
  const rows = changed.map(({ id, label, changes }) => ({
    id,
    record: NOUNS[label] !== undefined,
    properties: label === 'Person' ? { ...changes, role: null } : changes,
  }));
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );
}

const NOUNS: Readonly<Record<string, RecordNoun>> = {
  Adopter: 'adopter',
  Idea: 'idea',
  Adoption: 'adoption',
  COPIED_FROM: 'copy',
  Post: 'post',
  Citation: 'citation',
  Story: 'story',
};
