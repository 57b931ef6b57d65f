import { logPosition } from '../domain/change-log.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Breach, Invariant } from './invariant.ts';

/** What is written while the check runs is no breach: where the log stands is read before, and again after. */
export const logWhole: Invariant = {
  rule: 'Positions of the log are taken once each, without gaps; every record came at one of them.',
  find: async function* (graph: Graph, limit: number): AsyncGenerator<Breach> {
    yield* positions(graph);
    yield* strayAlterations(graph, limit);
    for (const noun of ['adopters', 'ideas', 'adoptions', 'copies', 'posts', 'citations', 'stories'] as const)
      yield* unlogged(graph, noun, limit);
  },
};

async function* positions(graph: Graph): AsyncGenerator<Breach> {
  const before = await logPosition(graph);
  const spans: { from: number; to: number; change: number }[] = [];
  for await (const change of graph.stream('check/changes', {})) {
    const { position, last } = change;
    for (let at = 0; at < change.spans.length; at += 2)
      spans.push({ from: change.spans[at] ?? 0, to: change.spans[at + 1] ?? 0, change: position });
    if (change.spans[0] !== position || change.spans.at(-1) !== last)
      yield breach(position, `its change is said to go from there to ${last}, its runs do not`);
  }
  spans.sort((a, b) => a.from - b.from);
  let next = 1;
  for (const { from, to, change } of spans) {
    if (from !== next) yield breach(change, `its change took position ${from} where ${next} was next`);
    next = to + 1;
  }
  if (before >= next) yield breach(before, `the log stands there, although nobody took position ${next}`);
  const after = await logPosition(graph);
  if (after < next - 1) yield breach(after, `the log stands there, although position ${next - 1} is taken`);
}

async function* unlogged(
  graph: Graph,
  noun: 'adopters' | 'ideas' | 'adoptions' | 'copies' | 'posts' | 'citations' | 'stories',
  limit: number,
): AsyncGenerator<Breach> {
  const before = await logPosition(graph);
  const found: { subject: string; found: string }[] = [];
  for await (const row of graph.stream(`check/unlogged-${noun}`, { position: before, limit }))
    found.push(row);
  const after = await logPosition(graph);
  for (const { subject, found: since } of found) {
    if (Number(since) > before && Number(since) <= after) continue;
    const sentence = `Of the ${noun}, ${subject} is said to have come at position ${since} of the log, which was never taken.`;
    yield { subject, sentence };
  }
}

async function* strayAlterations(graph: Graph, limit: number): AsyncGenerator<Breach> {
  for (const { subject, found } of await graph.read('check/stray-alterations', { limit }))
    yield breach(subject, `it holds an alteration at position ${found}, which it did not take`);
}

function breach(position: number, what: string): Breach {
  return { subject: String(position), sentence: `The log is not whole at position ${position}: ${what}.` };
}
