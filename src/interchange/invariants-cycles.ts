import type { Graph } from '../neo4j/graph.ts';
import { IntColumn, KeyIndex, NONE } from './check/columns.ts';
import { strongComponents } from './check/components.ts';
import { cycleInWords } from './check/parents.ts';
import type { Breach, Invariant } from './invariant.ts';

export const noCycles: readonly Invariant[] = [
  acyclic('check/hierarchy', 'No adopter is part of itself.', 'The adopters {} are part of one another.'),
  acyclic('check/successions', 'No adopter went into itself.', 'The adopters {} went into one another.'),
  acyclic(
    'check/derivations',
    'No idea is a variant of itself.',
    'The ideas {} are variants of one another.',
  ),
  acyclic(
    'check/lineage',
    'Copies, together with refinements, form no cycle.',
    'The copies and refinements of {} form a cycle.',
  ),
];

function acyclic(
  name: 'check/hierarchy' | 'check/successions' | 'check/derivations' | 'check/lineage',
  rule: string,
  words: string,
): Invariant {
  return {
    rule,
    find: async function* (graph: Graph): AsyncGenerator<Breach> {
      const keys = new KeyIndex();
      const from = new IntColumn();
      const to = new IntColumn();
      const loops: string[] = [];
      for await (const step of graph.stream(name, {})) {
        if (step.key === step.to) loops.push(step.key);
        from.push(keys.numberOf(step.key));
        to.push(keys.numberOf(step.to));
      }
      for (const key of loops) yield { subject: key, sentence: words.replace('{}', cycleInWords([key])) };
      for (const members of cyclesOf(keys.size, from, to)) {
        const named = members.map((member) => keys.keyOf(member)).sort();
        yield { subject: named[0] ?? '', sentence: words.replace('{}', named.join(', ')) };
      }
    },
  };
}

/** As many members of a cycle as are named. */
const NAMED = 12;

/** The members of each set of nodes that can all reach each other. */
function* cyclesOf(size: number, from: IntColumn, to: IntColumn): Generator<number[]> {
  const { component, sizes } = strongComponents(edgesOf(size, from, to));
  const members = new Map<number, number[]>();
  for (const [node, own] of component.entries()) {
    if ((sizes[own] ?? 1) < 2) continue;
    const others = members.get(own) ?? [];
    if (others.length < NAMED) others.push(node);
    members.set(own, others);
  }
  yield* members.values();
}

function edgesOf(size: number, from: IntColumn, to: IntColumn): { first: Int32Array; target: Int32Array } {
  const first = new Int32Array(size + 1);
  for (const node of from.view()) first[node + 1] = (first[node + 1] ?? 0) + 1;
  for (let node = 0; node < size; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const next = first.slice();
  const target = new Int32Array(from.length).fill(NONE);
  for (const [edge, node] of from.view().entries()) {
    const at = next[node] ?? 0;
    target[at] = to.at(edge);
    next[node] = at + 1;
  }
  return { first, target };
}
