import type { Params, ReadName, RowOf } from '../neo4j/graph.ts';
import { COVER, placesIn } from './cover.ts';
import { namePattern } from './name-pattern.ts';
import { type PostUpdates, updatesOfPost } from './post-updates.ts';
import { type Found, isOfPeople, Replacement } from './replacement.ts';
import { isTextValue, type TextValue, textsIn } from './value.ts';

/** Asks one statement for all its rows: within a transaction, or outside of one. */
export type Ask = <N extends Extract<ReadName, `erasing/${string}`>>(
  name: N,
  params: Params<N>,
) => Promise<RowOf<N>[]>;

/** A person whose name is looked for. */
export interface AskedPerson {
  readonly names: readonly string[];
  /** Also where the name stands for somebody who works here: the list of people, and who did something. */
  readonly people: boolean;
}

/** A property in which a name stands. */
export interface PersonPlace {
  readonly label: string;
  readonly key: string;
  readonly property: string;
  /** How often. */
  readonly count: number;
  /** The first time, with what stands around it. */
  readonly excerpt: string;
}

export interface Changed extends Found {
  readonly changes: Readonly<Record<string, TextValue>>;
}

/** Everything that erasing a person comes to. */
export interface ErasurePlan {
  readonly pattern: RegExp;
  readonly nodes: readonly Changed[];
  readonly relationships: readonly Changed[];
  readonly places: readonly PersonPlace[];
  /** In how many places the name is kept, because it stands for somebody who works here. */
  readonly kept: number;
}

/** Finds a name everywhere, and works out what would stand in its place. */
export async function planErasure(ask: Ask, { names, people }: AskedPerson): Promise<ErasurePlan> {
  const { anywhere: pattern, needles } = namePattern(names);
  const first = await lookUp(ask, needles);
  const updates = await postUpdates(ask, first.nodes, pattern);
  const replacement = new Replacement(pattern, updates, people);
  for (const found of first.nodes) replacement.rename(found);
  // What is called by a key that becomes another, and citations whose quote holds a part of the name only.
  const found = merged(first, await lookUp(ask, replacement.needles));
  const changed = (all: readonly Found[]) =>
    all
      .map((each): Changed => ({ ...each, changes: replacement.changesOf(each) }))
      .filter(({ changes }) => Object.keys(changes).length > 0);
  const [nodes, relationships] = [changed(found.nodes), changed(found.relationships)];
  const places = [...nodes, ...relationships].flatMap((each) =>
    placesOf(each, Object.keys(each.changes), pattern),
  );
  places.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return { pattern, nodes, relationships, places, kept: people ? 0 : keptIn(found.nodes, pattern) };
}

/** A label that says something of a record, not what it is. */
const MARK = 'Exceptional';

interface LookedUp {
  readonly nodes: Found[];
  readonly relationships: Found[];
}

async function lookUp(ask: Ask, needles: readonly string[]): Promise<LookedUp> {
  if (needles.length === 0) return { nodes: [], relationships: [] };
  const nodes = await ask('erasing/nodes', { needles });
  const relationships = await ask('erasing/relationships', { needles });
  return {
    nodes: nodes.map(({ id, labels, properties }) => {
      const held = properties as Found['properties'];
      return {
        id,
        label: labels.find((label) => label !== MARK) ?? '',
        key: String(held.key ?? held.position ?? held.id ?? held.postKey ?? ''),
        properties: held,
      };
    }),
    relationships: relationships.map(({ id, type, key, properties }) => ({
      ...{ id, label: type, key },
      properties: properties as Found['properties'],
    })),
  };
}

function merged(one: LookedUp, other: LookedUp): LookedUp {
  const once = (all: readonly Found[]) => [...new Map(all.map((found) => [found.id, found])).values()];
  return {
    nodes: once([...one.nodes, ...other.nodes]),
    relationships: once([...one.relationships, ...other.relationships]),
  };
}

async function postUpdates(ask: Ask, nodes: readonly Found[], pattern: RegExp): Promise<PostUpdates> {
  const updates: PostUpdates = { properties: new Map(), texts: new Map(), keys: new Map(), words: new Set() };
  const keys = new Set(
    nodes.flatMap(({ label, properties: { key, postKey } }) =>
      label === 'Post'
        ? [String(key)]
        : label === 'TextRevision' || label === 'Citation'
          ? [String(postKey)]
          : [],
    ),
  );
  if (keys.size === 0) return updates;
  for (const row of await ask('erasing/texts', { keys: [...keys] })) updatesOfPost(row, pattern, updates);
  return updates;
}

function placesOf(found: Found, properties: readonly string[], pattern: RegExp): PersonPlace[] {
  const { label, key } = found;
  return properties.map((property) => {
    const value = found.properties[property];
    const texts = isTextValue(value) ? textsIn(value) : [];
    const matches = texts.map((text) => ({ text, places: placesIn(text, pattern) }));
    const first = matches.find(({ places }) => places.length > 0);
    const count = matches.reduce((sum, { places }) => sum + places.length, 0);
    return {
      label,
      key,
      property,
      count,
      excerpt: first ? excerptOf(first.text, first.places[0]?.start ?? 0) : '',
    };
  });
}

const AROUND = 40;

function excerptOf(text: string, start: number): string {
  return [...text]
    .slice(Math.max(0, start - AROUND), start + 2 * AROUND)
    .join('')
    .replaceAll(COVER, '·');
}

function keptIn(nodes: readonly Found[], pattern: RegExp): number {
  return nodes
    .flatMap((found) =>
      placesOf(
        found,
        Object.keys(found.properties).filter((each) => isOfPeople(found, each)),
        pattern,
      ),
    )
    .filter(({ count }) => count > 0).length;
}
