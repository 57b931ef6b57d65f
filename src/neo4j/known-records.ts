import type {
  KnownAdopter,
  KnownAdoption,
  KnownCitation,
  KnownCopy,
  KnownIdea,
  KnownRecords,
  KnownRefinement,
} from '../interchange/known-records.ts';
import type { Graph, ReadName, RowOf } from './graph.ts';

/** The database as the check of a folder sees it: only what the folder touches, but for adopters and ideas, which are few. */
export function knownRecords(graph: Graph): KnownRecords {
  return {
    isEmpty: async () => (await graph.read('interchange/union-empty', {}))[0]?.empty ?? true,
    adopters: () => portions(graph.stream('interchange/union-adopters', {}), adopterOf),
    ideas: () => portions(graph.stream('interchange/union-ideas', {}), ideaOf),
    adoptions: async (keys) => (await graph.read('interchange/union-adoptions', { keys })).map(adoptionOf),
    adoptionsOfIdeas: (keys) => asked(graph, 'interchange/union-adoptions-of-ideas', keys, adoptionOf),
    copiesOfIdeas: (keys) => asked(graph, 'interchange/union-copies-of-ideas', keys, copyOf),
    refinementsByAdopters: (keys) => asked(graph, 'interchange/union-refinements', keys, refinementOf),
    posts: async (keys) =>
      (await graph.read('interchange/texts', { keys })).map(
        ({ key, text, republishesKey, isVoice, state }) => ({
          id: key,
          text,
          republishesId: republishesKey,
          isVoice,
          ...hiddenBy({ state }),
        }),
      ),
    citationsOfPosts: (keys) => asked(graph, 'interchange/union-citations-of-posts', keys, citationOf),
    citationsOfAdoptions: (keys) =>
      asked(graph, 'interchange/union-citations-of-adoptions', keys, citationOf),
  };
}

type UnionName = Extract<ReadName, `interchange/union-${string}`>;
type KeyedName = {
  [Name in UnionName]: RowOf<Name> extends { key: string } | { adoptionKey: string } ? Name : never;
}[UnionName];

async function* asked<Name extends KeyedName, Known>(
  graph: Graph,
  name: Name,
  keys: readonly string[],
  known: (row: RowOf<Name>) => Known,
): AsyncGenerator<Known[]> {
  if (keys.length > 0) yield* portions(graph.stream(name, { keys } as never), known);
}

/** As many records as are handed over at once. */
const PORTION = 5_000;

async function* portions<Answer, Known>(
  rows: AsyncIterable<Answer>,
  known: (row: Answer) => Known,
): AsyncGenerator<Known[]> {
  let portion: Known[] = [];
  for await (const row of rows) {
    portion.push(known(row));
    if (portion.length < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** What everybody may see says nothing: a million adoptions are told of. */
function hiddenBy({ state }: { readonly state: string }): { hidden?: 'draft' | 'withdrawn' } {
  return state === 'draft' || state === 'withdrawn' ? { hidden: state } : {};
}

function adopterOf(row: RowOf<'interchange/union-adopters'>): KnownAdopter {
  const { key, kind, partOfKey, succeededByKey } = row;
  const known = { id: key, kind: kind as KnownAdopter['kind'], parentId: partOfKey };
  return { ...known, succeededById: succeededByKey, ...hiddenBy(row) };
}

function ideaOf({ key, derivedFromKey, state }: RowOf<'interchange/union-ideas'>): KnownIdea {
  return { id: key, derivedFromId: derivedFromKey, ...hiddenBy({ state }) };
}

function adoptionOf(row: RowOf<'interchange/union-adoptions'>): KnownAdoption {
  const { key, ideaKey, adopterKey, date, ended, origin, refinesKey } = row;
  const known = { id: key, ideaId: ideaKey, adopterId: adopterKey, date, ended, origin };
  return { ...known, refinesId: refinesKey, ...hiddenBy(row) };
}

function copyOf({ adoptionKey, sourceKey }: RowOf<'interchange/union-copies-of-ideas'>): KnownCopy {
  return { adoptionId: adoptionKey, sourceAdoptionId: sourceKey };
}

function refinementOf(row: RowOf<'interchange/union-refinements'>): KnownRefinement {
  const { key, adopterKey, coarserKey, coarserAdopterKey } = row;
  return { id: key, adopterId: adopterKey, refinesId: coarserKey, coarserAdopterId: coarserAdopterKey };
}

function citationOf(row: RowOf<'interchange/union-citations-of-posts'>): KnownCitation {
  const { postKey, ideaKey, adoptionKey, sourceKey, quote, start } = row;
  return {
    postId: postKey,
    ideaId: ideaKey,
    adoptionId: adoptionKey,
    sourceAdoptionId: sourceKey,
    quote,
    start,
  };
}
