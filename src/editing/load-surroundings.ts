import { limits } from '../domain/limits.ts';
import type { Reader } from '../interchange/import-noun.ts';
import { stepsIn } from '../stories/story-steps.ts';
import { recordOfView } from '../stories/view-problem.ts';
import { type Plan, type PlannedPut, type Touched, touchedBy } from './planned.ts';
import { nameOf } from './record-kinds.ts';
import { Surroundings } from './surroundings.ts';

/**
 * Reads what a request can come into conflict with. Copies never leave a family of ideas, and a cycle that an edit closes runs through
 * what the new source comes from: so it is enough to look upwards from there, and beside what changes.
 */
export async function loadSurroundings(reader: Reader, plan: Plan): Promise<Surroundings> {
  const leaving = new Set(plan.deletions.map(({ held }) => nameOf(held.noun, held.key)));
  const around = new Surroundings(reader, leaving);
  const touched = touchedBy(plan);
  await loadAdoptions(reader, around, plan, touched);
  await loadAdopters(reader, around, plan, touched);
  await loadIdeas(reader, around, touched);
  const posts = keysOf(touched, { post: ['id', 'republishesId'], citation: ['postId'] });
  if (posts.length > 0)
    for (const row of await reader.run('editing/posts', { keys: posts })) around.takePost(row);
  await loadShown(reader, around, touched);
  return around;
}

/** The citations that stories show, and the records that the views beside them are of. */
async function loadShown(reader: Reader, around: Surroundings, touched: readonly Touched[]): Promise<void> {
  const stories = touched.filter(({ noun }) => noun === 'story');
  const steps = stories.flatMap(({ cells }) => stepsIn(cells.steps));
  if (steps.length === 0) return;
  const citations = [...new Set(steps.map(({ citation }) => citation))];
  for (const row of await reader.run('editing/citations', { keys: citations })) around.takeCitation(row);
  const shown = steps.flatMap(({ view }) => recordOfView(view) ?? []);
  const keysOfNoun = (noun: string) => [
    ...new Set(shown.flatMap((record) => (record.noun === noun ? [record.key] : []))),
  ];
  const [ideas, adopters, posts] = [keysOfNoun('idea'), keysOfNoun('adopter'), keysOfNoun('post')];
  if (ideas.length > 0)
    for (const row of await reader.run('editing/ideas-above', { keys: ideas })) around.takeIdea(row);
  if (adopters.length > 0)
    for (const row of await reader.run('editing/adopters-above', { keys: adopters })) around.takeAdopter(row);
  if (posts.length > 0)
    for (const row of await reader.run('editing/posts', { keys: posts })) around.takePost(row);
}

async function loadAdoptions(
  reader: Reader,
  around: Surroundings,
  plan: Plan,
  touched: readonly Touched[],
): Promise<void> {
  const keys = keysOf(touched, {
    adoption: ['id', 'refinesId'],
    copy: ['adoptionId', 'sourceAdoptionId'],
    citation: ['adoptionId', 'sourceAdoptionId'],
  });
  if (keys.length > 0)
    for (const row of await reader.run('editing/adoptions', { keys })) around.takeAdoption(row);
  await loadLineage(reader, around, plan);
  await loadCopies(reader, around, touched);
  const pairs = plan.puts
    .filter((put) => put.noun === 'adoption' && changes(put, ['ideaId', 'adopterId', 'date', 'ended']))
    .map(({ cells }) => ({ ideaKey: cells.ideaId, adopterKey: cells.adopterId }));
  if (pairs.length > 0)
    for (const row of await reader.run('editing/adoptions-of-pairs', { pairs })) around.takeAdoption(row);
}

async function loadLineage(reader: Reader, around: Surroundings, plan: Plan): Promise<void> {
  const sources = keysOf(
    plan.puts.filter((put) => changes(put, ['refinesId'])),
    { adoption: ['refinesId'], copy: ['sourceAdoptionId'] },
  );
  const dated = plan.puts
    .filter((put) => put.noun === 'adoption' && put.before !== undefined && put.differing.has('date'))
    .map(({ key }) => key);
  const above = [...new Set([...sources, ...dated])];
  if (above.length > 0) {
    for (const row of await reader.run('editing/adoptions-above', { keys: above })) {
      around.takeAdoption(row);
      for (const source of row.sources) around.takeCopy(row.key, source);
    }
  }
  await loadBelow(reader, around, plan, dated);
  const changed = plan.puts
    .filter((put) => put.noun === 'adoption' && put.before !== undefined && changes(put, RULED))
    .map(({ key }) => key);
  if (changed.length > 0) {
    for (const row of await reader.run('editing/adoptions-beside', { keys: changed })) {
      around.takeAdoption(row);
      if (row.copy !== null && row.source !== null) around.takeCopy(row.copy, row.source);
    }
  }
  const moved = plan.puts
    .filter((put) => put.noun === 'idea' && put.before !== undefined && changes(put, ['derivedFromId']))
    .map(({ key }) => key);
  if (moved.length > 0) {
    for (const row of await reader.run('editing/adoptions-across', { keys: moved })) {
      around.takeAdoption(row);
      around.takeCopy(row.copy, row.source);
    }
  }
}

/** What comes from what is dated anew, or is now said to come from something: chains of unknown dates may contradict further down. */
async function loadBelow(
  reader: Reader,
  around: Surroundings,
  { puts }: Plan,
  dated: readonly string[],
): Promise<void> {
  const own = new Set(
    puts.filter(({ noun, before }) => noun === 'adoption' && !before).map(({ key }) => key),
  );
  const tied = puts
    .filter((put) => put.noun === 'copy' && put.before === undefined)
    .flatMap(({ cells }) => (own.has(String(cells.adoptionId)) ? [] : [String(cells.adoptionId)]));
  const keys = [...new Set([...dated, ...tied])];
  if (keys.length === 0) return;
  const rows = await reader.run('editing/adoptions-below', { keys, limit: limits.adoptionsBelow });
  for (const row of rows) around.takeAdoption(row);
  const there = new Set([...around.loadedAdoptions].map(({ id }) => id));
  for (const row of rows)
    for (const source of row.sources) if (there.has(source)) around.takeCopy(row.key, source);
}

/** What of an adoption the rules between it and its neighbours speak of. */
const RULED = ['ideaId', 'adopterId', 'date', 'origin'];

/** The copies that citations support. */
async function loadCopies(reader: Reader, around: Surroundings, touched: readonly Touched[]): Promise<void> {
  const pairs = touched
    .filter(({ noun, cells }) => noun === 'citation' && cells.sourceAdoptionId != null)
    .map(({ cells }) => ({ adoptionKey: cells.adoptionId ?? '', sourceKey: cells.sourceAdoptionId ?? '' }));
  if (pairs.length === 0) return;
  for (const { adoptionKey, sourceKey, state } of await reader.run('interchange/known-copies', { pairs }))
    around.takeCopy(adoptionKey, sourceKey, state);
}

async function loadAdopters(
  reader: Reader,
  around: Surroundings,
  plan: Plan,
  touched: readonly Touched[],
): Promise<void> {
  const keys = new Set(
    keysOf(touched, { adopter: ['id', 'parentId', 'succeededById'], adoption: ['adopterId'], copy: ['via'] }),
  );
  const changed = plan.puts.filter(({ noun, before }) => noun === 'adopter' && before !== undefined);
  const moved = changed.filter((put) => changes(put, ['parentId'])).map(({ key }) => key);
  if (moved.length > 0) {
    for (const row of await reader.run('editing/refinements-inside', { keys: moved })) {
      around.takeRefinement(row);
      keys.add(row.adopterKey).add(row.coarserAdopterKey);
    }
  }
  const releveled = changed.filter((put) => changes(put, ['kind'])).map(({ key }) => key);
  if (releveled.length > 0)
    for (const { key } of await reader.run('editing/adopters-below', { keys: releveled })) keys.add(key);
  for (const { adopterId, refinesId } of around.loadedAdoptions) if (refinesId !== null) keys.add(adopterId);
  if (keys.size === 0) return;
  for (const row of await reader.run('editing/adopters-above', { keys: [...keys] })) around.takeAdopter(row);
}

async function loadIdeas(reader: Reader, around: Surroundings, touched: readonly Touched[]): Promise<void> {
  const keys = new Set(
    keysOf(touched, { idea: ['id', 'derivedFromId'], adoption: ['ideaId'], citation: ['ideaId'] }),
  );
  for (const { ideaId } of around.loadedAdoptions) keys.add(ideaId);
  if (keys.size === 0) return;
  for (const row of await reader.run('editing/ideas-above', { keys: [...keys] })) around.takeIdea(row);
}

/** Whether a record is new, or one of these cells of it changes. */
function changes({ before, differing }: PlannedPut, properties: readonly string[]): boolean {
  return before === undefined || properties.some((property) => differing.has(property));
}

/** The keys that these cells of the records name, each once. */
function keysOf(
  records: readonly Pick<Touched, 'noun' | 'cells'>[],
  properties: { readonly [Noun in Touched['noun']]?: readonly string[] },
): string[] {
  const keys = new Set<string>();
  for (const { noun, cells } of records) {
    for (const property of properties[noun] ?? []) {
      const value = cells[property];
      for (const key of Array.isArray(value) ? value : [value]) if (typeof key === 'string') keys.add(key);
    }
  }
  return [...keys];
}
