import { compareKeys } from '../domain/key.ts';
import { EdgeHeap } from './netinf-heap.ts';
import { LOG_EPSILON, logLikelihood, type TransmissionModel } from './netinf-model.ts';

/** One idea's events: who took it up, and when. An adopter occurs once in a cascade. */
export interface Cascade {
  readonly events: readonly { readonly node: string; readonly time: number }[];
}

export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** An edge of the inferred network, in the order in which the edges were taken. */
export interface InferredEdge extends Pair {
  /** By how much the log-likelihood of the cascades rises with this edge, given those taken before. */
  readonly gain: number;
  /** The cascades in which the source became the target's most likely one by this edge. */
  readonly volume: number;
  /** Over those cascades, in the unit of the times: the element floor(n/2) of the sorted differences, and their mean. */
  readonly medianDifference: number;
  readonly meanDifference: number;
  /** How many edges had this gain (to 1e-6), this one included: above 1, another order would be as right. */
  readonly equalBest: number;
}

export interface Network {
  readonly edges: readonly InferredEdge[];
  /** Ordered pairs in which the one came before the other in some cascade. */
  readonly possibleEdges: number;
  /** Log-likelihood without any edge: each event counts ln 1e-64. */
  readonly initialLogLikelihood: number;
  readonly totalGain: number;
  /** No network of as many edges gains more than this: the gain plus that many largest remaining gains (online bound). */
  readonly gainBound: number;
  /** Whether no further edge would gain anything. */
  readonly exhausted: boolean;
}

/**
 * NetInf (Gomez-Rodriguez, Leskovec & Krause, KDD 2010): takes, one by one, the edge that most raises the log-likelihood of the
 * cascades' best trees. The objective is monotone and submodular: greedy reaches at least 1 − 1/e of the optimum, and a gain
 * computed earlier is an upper bound of today's, so that most need not be computed again (lazy evaluation; the result is exact).
 * Of edges with equal gains (to 1e-6) the first in `order` is taken: by default the one with the lowest keys.
 */
export function inferNetwork(
  cascades: readonly Cascade[],
  model: TransmissionModel,
  alpha: number,
  most: number,
  order: (a: Pair, b: Pair) => number = byKeys,
): Network {
  const evidence = gatherEvidence(cascades, model, alpha, order);
  const { edges, best } = evidence;
  const heap = new EdgeHeap(
    edges.map((edge) => gainOf(edge, best)),
    EQUAL,
    NOTHING,
  );
  const taken: InferredEdge[] = [];
  while (taken.length < most) {
    const equals = heap.takeBest((index) => gainOf(edges[index] as Edge, best));
    const [chosen, ...others] = equals.sort((a, b) => a.index - b.index);
    if (!chosen) break;
    for (const other of others) heap.put(other);
    taken.push(take(edges[chosen.index] as Edge, chosen.gain, equals.length, best));
  }
  const totalGain = taken.reduce((sum, edge) => sum + edge.gain, 0);
  const remaining = heap.indexes().map((index) => gainOf(edges[index] as Edge, best));
  const largest = remaining.sort((a, b) => b - a).slice(0, taken.length);
  return {
    edges: taken,
    possibleEdges: edges.length,
    initialLogLikelihood: evidence.events * LOG_EPSILON,
    totalGain,
    gainBound: totalGain + largest.reduce((sum, gain) => sum + gain, 0),
    exhausted: (largest[0] ?? 0) <= NOTHING,
  };
}

/** Gains that differ by less are equal; the reference programs print six decimals. */
const EQUAL = 1e-6;
/** A gain below this is rounding. */
const NOTHING = 1e-9;

/** A possible edge: where its source came before its target. */
interface Edge extends Pair {
  /** The target's event in each of those cascades: its number, log P, and the time between. */
  readonly events: number[];
  readonly logs: number[];
  readonly differences: number[];
}

/** Every ordered pair that occurs, in order; and the log P of each event's most likely source so far. */
function gatherEvidence(
  cascades: readonly Cascade[],
  model: TransmissionModel,
  alpha: number,
  order: (a: Pair, b: Pair) => number,
) {
  const logOf = logLikelihood(model, alpha);
  const found = new Map<string, Map<string, Edge>>();
  let events = 0;
  for (const cascade of cascades) {
    const ordered = [...cascade.events].sort((a, b) => a.time - b.time);
    ordered.forEach((event, number) => {
      for (let i = 0; i < number; i++) {
        const earlier = ordered[i] as (typeof ordered)[number];
        const difference = event.time - earlier.time;
        if (difference <= 0) break;
        const edge = edgeOf(found, earlier.node, event.node);
        edge.events.push(events + number);
        edge.logs.push(logOf(difference));
        edge.differences.push(difference);
      }
    });
    events += ordered.length;
  }
  const edges = [...found.values()].flatMap((targets) => [...targets.values()]).sort(order);
  return { edges, events, best: new Float64Array(events).fill(LOG_EPSILON) };
}

function edgeOf(found: Map<string, Map<string, Edge>>, source: string, target: string): Edge {
  let targets = found.get(source);
  if (!targets) {
    targets = new Map();
    found.set(source, targets);
  }
  let edge = targets.get(target);
  if (!edge) {
    edge = { source, target, events: [], logs: [], differences: [] };
    targets.set(target, edge);
  }
  return edge;
}

function gainOf({ events, logs }: Edge, best: Float64Array): number {
  let gain = 0;
  for (let i = 0; i < events.length; i++) {
    const rise = (logs[i] as number) - (best[events[i] as number] as number);
    if (rise > 0) gain += rise;
  }
  return gain;
}

function take(edge: Edge, gain: number, equalBest: number, best: Float64Array): InferredEdge {
  const { source, target, events, logs, differences } = edge;
  const over: number[] = [];
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as number;
    if ((logs[i] as number) <= (best[event] as number)) continue;
    best[event] = logs[i] as number;
    over.push(differences[i] as number);
  }
  over.sort((a, b) => a - b);
  return {
    source,
    target,
    gain,
    volume: over.length,
    medianDifference: over[Math.floor(over.length / 2)] as number,
    meanDifference: over.reduce((sum, each) => sum + each, 0) / over.length,
    equalBest,
  };
}

function byKeys(a: Pair, b: Pair): number {
  return compareKeys(a.source, b.source) || compareKeys(a.target, b.target);
}
