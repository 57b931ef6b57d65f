import { describe, expect, it } from 'vitest';
import { brokerageOf } from '../../src/spread/brokerage.ts';
import { type CopyGraph, copyGraph } from '../../src/spread/copy-graph.ts';
import { caseReproductionOf, creditOf, exchangeOf } from '../../src/spread/credit.ts';
import { dominatorsOf } from '../../src/spread/dominators.ts';
import { driftOf, longestCopiedRun } from '../../src/spread/drift.ts';
import { generationOf, longestOf } from '../../src/spread/generations.ts';
import { mainPathOf } from '../../src/spread/main-path.ts';
import { primaryForest } from '../../src/spread/primary-source.ts';
import { rootWalker } from '../../src/spread/root-cascade.ts';
import { goBetweensOf, sharesOf } from '../../src/spread/shares.ts';
import { treeViralities } from '../../src/spread/virality.ts';
import { adoption, copy } from './cascade.ts';

/** How often a measure looks at a node's copies or sources or at an edge, each neighbour counted. */
function looks(graph: CopyGraph, measure: (graph: CopyGraph) => unknown): number {
  let count = 0;
  const counting =
    <T>(look: (at: number) => T) =>
    (at: number): T => {
      const seen = look(at);
      count += 1 + (seen instanceof Int32Array ? seen.length : 0);
      return seen;
    };
  measure({
    ...graph,
    sources: counting(graph.sources),
    firstEdge: counting(graph.firstEdge),
    copies: counting(graph.copies),
    sourceOf: counting(graph.sourceOf),
    copierOf: counting(graph.copierOf),
    copyOf: counting(graph.copyOf),
    share: counting(graph.share),
  });
  return count;
}

const COUNT = 50_000;
const keys = Array.from({ length: COUNT }, (_, at) => String(at).padStart(5, '0'));
const adoptions = keys.map((key) => adoption(key));
const from = (source: (at: number) => number) =>
  keys.slice(1).map((key, at) => copy(keys[source(at + 1)] as string, key));

/** The shapes that a measure with a hidden square would drown in. */
const cascades = {
  'one that all others copied': copyGraph(
    adoptions,
    from(() => 0),
  ),
  'a chain': copyGraph(
    adoptions,
    from((at) => at - 1),
  ),
  'a tree': copyGraph(
    adoptions,
    from((at) => (at - 1) >> 1),
  ),
  'one go-between of half of them': copyGraph(adoptions, [
    ...keys.slice(0, COUNT / 2).map((key) => copy(key, keys[COUNT / 2] as string)),
    ...keys.slice(COUNT / 2 + 1).map((key) => copy(keys[COUNT / 2] as string, key)),
  ]),
};

const measures: Record<string, (graph: CopyGraph) => unknown> = {
  generations: (graph) => [generationOf(graph), longestOf(graph)],
  'a root’s cascade': (graph) => rootWalker(graph)(graph.roots[0] as number),
  'structural virality': (graph) => treeViralities(graph, primaryForest(graph)),
  'credit and case reproduction': (graph) => caseReproductionOf(graph, creditOf(graph, 'CONFIDENCE')),
  'what each adopter gave and took': (graph) => exchangeOf(graph, creditOf(graph), (node) => String(node)),
  'channels and go-betweens': (graph) => [
    sharesOf(graph, creditOf(graph), (each) => each.channel),
    goBetweensOf(graph, creditOf(graph), () => null),
  ],
  'the roles of brokers': (graph) => brokerageOf(graph, () => 'A'),
  dominators: (graph) => dominatorsOf(graph),
  drift: (graph) => [driftOf(graph, primaryForest(graph)), longestCopiedRun(graph)],
  'the main path': (graph) => mainPathOf(graph),
};

describe('a spread of 50,000 adoptions', () => {
  for (const [shape, graph] of Object.entries(cascades))
    for (const [name, measure] of Object.entries(measures))
      it(`has ${name} in a few looks at each copy, be it ${shape}`, () => {
        expect(graph.size).toBe(COUNT);
        expect(looks(graph, measure)).toBeLessThan(20 * (graph.size + graph.edgeCount));
      });
});
