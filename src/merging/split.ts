import type { ChangeEntry } from '../domain/change-log.ts';
import { applyIn } from '../editing/apply-edits.ts';
import type { Edit, EditAnswer, EditedCells, EditRequest, Failure } from '../editing/edit.ts';
import { failure } from '../editing/edit.ts';
import { type Held, type HeldRecords, readHeld } from '../editing/held-records.ts';
import { inQuotes } from '../interchange/problem.ts';
import type { Graph } from '../neo4j/graph.ts';
import { moveCitations } from './moved-citations.ts';
import { inOneChange, type Prepared } from './one-change.ts';

/** A part of what a record holds that goes to a new one. */
export interface Split {
  readonly noun: 'idea' | 'adopter';
  /** The record that is split, and stays with the rest. */
  readonly from: string;
  readonly into: { readonly key: string; readonly cells: EditedCells };
  readonly adoptions: readonly string[];
  /** Of an idea its variants that go, of an adopter its parts. */
  readonly below: readonly string[];
  /** Of an idea: the keys of citations that tell of it alone and go. */
  readonly citations: readonly string[];
}

type Request = Omit<EditRequest, 'edits' | 'kind'>;

/** Lets a part of what one record holds go to a new one, which comes in the state of the first. */
export function split(graph: Graph, split: Split, request: Request): Promise<EditAnswer> {
  const whole = { ...request, kind: 'split' } as const;
  return inOneChange(graph, whole, (entry) => prepare(entry, split, whole));
}

async function prepare(
  entry: ChangeEntry,
  split: Split,
  request: Omit<EditRequest, 'edits'>,
): Promise<Prepared | readonly Failure[]> {
  const { noun, from, into, adoptions, below, citations } = split;
  const wanted = {
    adoption: new Set(adoptions),
    citation: new Set(citations),
    [noun]: new Set([from, ...below]),
  };
  const held = await readHeld(entry.writer, new Map(Object.entries(wanted)) as never);
  const origin = held.get(noun, from);
  const wrong = whyNot(split, held);
  if (origin === undefined || wrong.length > 0) return wrong;
  const creation: Edit = {
    op: 'put',
    noun,
    key: into.key,
    cells: into.cells,
    must: 'be-new',
    state: origin.state,
  };
  if (noun === 'idea') {
    const created = await applyIn(entry, { ...request, edits: [creation] });
    if (created.kind === 'refused') return created.failures;
    await moveAlong(entry, split);
  }
  const own = noun === 'idea' ? 'ideaId' : 'adopterId';
  const above = noun === 'idea' ? 'derivedFromId' : 'parentId';
  const put = (of: Edit['noun'], key: string, property: string): Edit => {
    return { op: 'put', noun: of, key, cells: { [property]: into.key }, must: 'be-there' };
  };
  return {
    edits: [
      ...(noun === 'adopter' ? [creation] : []),
      ...adoptions.map((key) => put('adoption', key, own)),
      ...below.map((key) => put(noun, key, above)),
    ],
  };
}

/** The citations of what goes go along. */
async function moveAlong(entry: ChangeEntry, { from, into, adoptions, citations }: Split): Promise<void> {
  const rows = await entry.writer.run('merging/citations', { ideas: [from], adoptions });
  const [going, alone] = [new Set(adoptions), new Set(citations)];
  await moveCitations(
    entry,
    rows.filter(({ key, adoptionKey }) => (adoptionKey === null ? alone.has(key) : going.has(adoptionKey))),
    ({ adoptionKey, sourceKey }) => ({ ideaKey: into.key, adoptionKey, sourceKey }),
  );
}

function whyNot({ noun, from, adoptions, below, citations }: Split, held: HeldRecords): Failure[] {
  const origin = held.get(noun, from);
  if (origin === undefined || origin.state === 'withdrawn') {
    const reason = `there is no ${noun} ${inQuotes(from)}`;
    return [failure({ code: 'not-found', edit: null, noun, key: from, column: 'key', reason })];
  }
  const own = noun === 'idea' ? 'ideaId' : 'adopterId';
  const above = noun === 'idea' ? 'derivedFromId' : 'parentId';
  const check = (
    of: Held['noun'],
    key: string,
    column: string,
    isOwn: (record: Held) => boolean,
  ): Failure[] => {
    const record = held.get(of, key);
    if (record !== undefined && isOwn(record)) return [];
    const reason = `the ${of} ${inQuotes(key)} is not one that the ${noun} ${inQuotes(from)} holds`;
    const right = `name ${of === 'citation' ? 'citations that tell of it alone' : `${of}s of it`}`;
    return [failure({ code: 'not-found', edit: null, noun: of, key, column, reason, right })];
  };
  const parts = noun === 'idea' ? 'variants' : 'parts';
  return [
    ...adoptions.flatMap((key) => check('adoption', key, 'adoptions', ({ cells }) => cells[own] === from)),
    ...below.flatMap((key) => check(noun, key, parts, ({ cells }) => cells[above] === from)),
    ...citations.flatMap((key) =>
      check('citation', key, 'citations', ({ cells }) => cells.ideaId === from && cells.adoptionId === null),
    ),
  ];
}
