import { adoptionByKey } from '../domain/adoption.ts';
import { copyFilter } from '../domain/filter.ts';
import { ideaByKey } from '../domain/idea.ts';
import type { Reading } from '../domain/reading.ts';
import { lineageOf } from '../spread/reach.ts';
import type { AdoptionRow } from './adoption-columns.ts';
import type { CopyRow } from './copy-columns.ts';
import { askedCopyFilter, inParameterWords } from './export-filter.ts';
import type { Asked } from './parameters.ts';

/** A graph to be written: adoptions are its nodes, copies its edges, each in the order of the keys. Both ends of every copy are among the adoptions. */
export interface GraphSource {
  adoptions(): AsyncIterable<AdoptionRow>;
  copies(): AsyncIterable<CopyRow>;
  /** What an export must tell of it beside its records. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** No record of this kind has this key, or it may not be seen. */
export class UnknownKeyError extends Error {
  constructor(kind: string, key: string) {
    super(`There is no ${kind} with the key "${key}".`);
    this.name = 'UnknownKeyError';
  }
}

/** All that counts; with a filter, the copies that pass and their ends. */
export async function filteredGraph(reading: Reading, asked: Asked): Promise<GraphSource> {
  const { graph, scope } = reading;
  const askedFilter = askedCopyFilter(asked);
  const filter = await inParameterWords(() => copyFilter(reading, askedFilter));
  const { ideas } = filter;
  const alone = askedFilter === null;
  const family = null;
  return {
    adoptions: () =>
      ideas === null
        ? graph.stream('export/graph-adoptions', { scope, filter, alone })
        : graph.stream('export/graph-adoptions-of-ideas', { scope, filter, ideas, family, alone }),
    copies: () =>
      ideas === null
        ? graph.stream('export/copies', { scope, filter })
        : graph.stream('export/copies-of-ideas', { scope, filter, ideas, family }),
    facts: {},
  };
}

/** The spread of an idea, by the rules of GraphQL's `spread` and without its bound. */
export async function spreadGraph(reading: Reading, key: string, asked: Asked): Promise<GraphSource> {
  const { graph, scope } = reading;
  const askedFilter = askedCopyFilter(asked);
  const variants = asked.includeVariants ?? false;
  const root = (await ideaByKey(reading, key))?.key ?? key;
  const [filter, family] = await Promise.all([
    inParameterWords(() => copyFilter(reading, askedFilter)),
    graph.read('export/idea-family', { scope, root, variants }),
  ]);
  const ideas = family.map((row) => row.key);
  if (!ideas.length) throw new UnknownKeyError('idea', key);
  const params = { scope, filter, ideas, family: ideas };
  return {
    adoptions: () =>
      graph.stream('export/graph-adoptions-of-ideas', { ...params, alone: askedFilter === null }),
    copies: () => graph.stream('export/copies-of-ideas', params),
    facts: {},
  };
}

/** Everyone that an adoption was taken from, or that took it: a lineage, within its bounds. */
export async function chainGraph(reading: Reading, key: string, asked: Asked): Promise<GraphSource> {
  const { graph, scope } = reading;
  const adoption = await adoptionByKey(reading, key);
  if (!adoption) throw new UnknownKeyError('adoption', key);
  const direction = asked.direction === 'downstream' ? 'downstream' : 'upstream';
  const lineage = await lineageOf(adoption, direction, asked.maxDepth ?? null);
  const { depth, basis, confidence, complete, reason } = lineage;
  const keys = lineage.steps.map((step) => step.adoption.key);
  const pairs = lineage.copies.map((copy) => [copy.adoptionKey, copy.sourceKey]);
  return {
    adoptions: () => graph.stream('export/adoptions-of-keys', { scope, keys }),
    copies: () => graph.stream('export/copies-of-keys', { scope, pairs }),
    facts: {
      direction,
      depth,
      ...(basis === null ? {} : { basis }),
      ...(confidence === null ? {} : { confidence }),
      complete,
      ...(reason === null ? {} : { reason }),
    },
  };
}
