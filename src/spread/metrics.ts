import { type Adopter, adopterByKey } from '../domain/adopter.ts';
import { type Adoption, adoptionByKey } from '../domain/adoption.ts';
import type { Copy } from '../domain/copy.ts';
import { limits } from '../domain/limits.ts';
import { betweennessOf } from './betweenness.ts';
import { type BrokerageRoles, brokerageOf } from './brokerage.ts';
import type { Spread } from './cascade.ts';
import { type CopyGraph, copyGraph } from './copy-graph.ts';
import { type CreditWeight, caseReproductionOf, creditOf } from './credit.ts';
import { dominatorsOf } from './dominators.ts';
import { driftOf } from './drift.ts';
import { countsOf, generationOf, longestOf } from './generations.ts';
import { lagSummary } from './lag-summary.ts';
import { mainPathOf } from './main-path.ts';
import { once } from './once.ts';
import { primaryForest } from './primary-source.ts';
import { rivalReadings } from './rival-readings.ts';
import { largestCascades, rootWalker } from './root-cascade.ts';
import {
  dagVirality,
  treeViralities,
  treeVirality,
  type Virality,
  type ViralityVariant,
} from './virality.ts';
import { type Measured, measured, unmeasured, Work } from './work.ts';

export type SpreadGraph = CopyGraph<Adoption, Copy>;
export type BrokerageGroup = 'COUNTRY' | 'LEVEL';

/** What can be measured of a spread; each measure is computed when it is first asked for. */
export type SpreadMetrics = ReturnType<typeof measures>;

/** One of a spread's adoptions, and all that was measured. */
export interface MeasuredAdoption {
  readonly metrics: SpreadMetrics;
  readonly node: number;
}

/** A spread's measures in each reading of rival claims; in one, where there are none or the policy lets one hold. */
export interface SpreadReadings {
  readonly spread: Spread;
  readonly readings: readonly SpreadMetrics[];
  /** How many readings there are; not all were gone through where this is more. */
  readonly total: number;
  readonly complete: boolean;
  readonly reason: string | null;
}

/**
 * The measures of a spread. Nothing more is read for them but coarser records that refinements lead over, where there are any, and
 * under the policy ALL the ranks of rival claims.
 */
export async function metricsOf(spread: Spread): Promise<SpreadReadings> {
  const { graphs, copies, total, complete, reason } = await spreadGraphs(spread);
  return {
    spread,
    readings: graphs.map((graph, i) =>
      measures(graph, copies[i] as readonly Copy[], limits.measureSteps / graphs.length),
    ),
    total,
    complete: spread.complete && complete,
    reason: [spread.reason, reason].filter(Boolean).join(' ') || null,
  };
}

/** The spread's adoptions and copies, made ready for counting: a graph for each reading of rival claims. */
export async function spreadGraphs(spread: Spread) {
  const { adoptions, copies } = spread;
  const [first] = adoptions;
  if (!first)
    return {
      graphs: [copyGraph<Adoption, Copy>([], [])],
      copies: [[]],
      total: 1,
      complete: true,
      reason: null,
    };
  const size = adoptions.length + copies.length;
  const [coarser, readings] = await Promise.all([
    coarserOf(adoptions),
    rivalReadings(first.reading, copies, size),
  ]);
  return {
    ...readings,
    graphs: readings.copies.map((held) => copyGraph(heldWith(spread, held), held, coarser)),
  };
}

/** The adoptions of one reading: those that are there anyhow, and the ends of what it holds. */
function heldWith({ adoptions, copies, standing }: Spread, held: readonly Copy[]): readonly Adoption[] {
  if (held.length === copies.length) return adoptions;
  const ends = new Set(held.flatMap((copy) => [copy.adoptionKey, copy.sourceKey]));
  return adoptions.filter(({ key }) => standing.has(key) || ends.has(key));
}

async function coarserOf(adoptions: readonly Adoption[]): Promise<Adoption[]> {
  const held = new Set(adoptions.map((adoption) => adoption.key));
  const coarser: Adoption[] = [];
  for (let finer: readonly Adoption[] = adoptions; finer.length; ) {
    const [above, reading] = [new Set<string>(), finer[0]?.reading];
    for (const { refinesKey } of finer)
      if (refinesKey !== null && !held.has(refinesKey)) above.add(refinesKey);
    if (!reading) break;
    const found = await Promise.all([...above].map((key) => adoptionByKey(reading, key)));
    finer = found.filter((adoption) => adoption !== null);
    for (const adoption of finer) held.add(adoption.key);
    coarser.push(...finer);
  }
  return coarser;
}

function measures(graph: SpreadGraph, copies: readonly Copy[], steps: number) {
  const work = () => new Work(steps);
  const generation = once(() => generationOf(graph));
  const forest = once(() => primaryForest(graph));
  const viralities = once(() => treeViralities(graph, forest()));
  const walk = once(() => rootWalker(graph));
  const equalCredit = once(() => creditOf(graph));
  const confidentCredit = once(() => creditOf(graph, 'CONFIDENCE'));
  const credit = (weight: CreditWeight) => (weight === 'EQUAL' ? equalCredit() : confidentCredit());
  const adopters = once(() => Promise.all(graph.adoptions.map(adopterOf)));
  const rolesByCountry = once(async () => rolesOf(graph, await adopters(), 'COUNTRY'));
  const rolesByLevel = once(async () => rolesOf(graph, await adopters(), 'LEVEL'));

  /** By the part of the spread that is the root's own, so that all roots together spend no more than one may. */
  const workOf = (root: number) => new Work((steps * (forest().branch[root] as number)) / graph.size);

  return {
    graph,
    generation,
    generations: once(() => countsOf(generation())),
    longest: once(() => longestOf(graph).reduce((most, way) => Math.max(most, way), 0)),
    largest: once(() => largestCascades(graph, work())),
    forest,
    cascade: (root: number) => walk()(root),
    credit,
    caseReproduction: {
      EQUAL: once(() => caseReproductionOf(graph, equalCredit())),
      CONFIDENCE: once(() => caseReproductionOf(graph, confidentCredit())),
    } satisfies Record<CreditWeight, unknown>,
    betweenness: once(() => betweennessOf(graph, work())),
    dominators: once(() => dominatorsOf(graph)),
    drift: once(() => driftOf(graph, forest())),
    lags: once(() => lagSummary(copies)),
    mainPath: once(() => mainPathOf(graph)),
    /** Of each node the country of its adopter, or null: one statement for all. */
    countries: once(async () => (await adopters()).map((adopter) => adopter?.country ?? null)),
    roles: (by: BrokerageGroup) => (by === 'COUNTRY' ? rolesByCountry() : rolesByLevel()),
    /** Null where there is not exactly one root: roots are never pooled. */
    onlyRoot: graph.roots.length === 1 ? (graph.roots[0] as number) : null,
    virality: (root: number, variant: ViralityVariant): Virality =>
      variant === 'PRIMARY_SOURCE_TREE'
        ? treeVirality(root, viralities(), forest())
        : dagVirality(graph, walk()(root)?.nodes ?? new Int32Array(), workOf(root)),
  };
}

/** A value of the whole that only a spread with one root has. */
export function ofOneRoot<T>(metrics: SpreadMetrics, value: (root: number) => T): Measured<T> {
  if (metrics.onlyRoot !== null) return measured(value(metrics.onlyRoot));
  const roots = metrics.graph.roots.length;
  return unmeasured(
    roots
      ? `The spread has ${roots} roots, which are not pooled: see each of its cascades.`
      : 'There is no adoption that counts.',
  );
}

function adopterOf(adoption: Adoption): Promise<Adopter | null> {
  return adopterByKey(adoption.reading, adoption.adopterKey);
}

function rolesOf(
  graph: SpreadGraph,
  adopters: readonly (Adopter | null)[],
  by: BrokerageGroup,
): readonly BrokerageRoles[] {
  return brokerageOf(
    graph,
    (node) => (by === 'COUNTRY' ? adopters[node]?.country : adopters[node]?.kind) ?? null,
  );
}
