import { expect } from 'vitest';
import { checkDatabase } from '../../src/interchange/invariants.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { type Answer, asker, firstStories } from '../setup/first-stories.ts';
import { personWith } from '../setup/people.ts';

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** The first stories, and who may write in them. */
export async function editors(): Promise<{ graph: Graph; editor: Ask; reviewer: Ask; anyone: Ask }> {
  const { graph, ask } = await firstStories();
  const editor = await personWith(graph, 'editor');
  const reviewer = await personWith(graph, 'reviewer');
  return { graph, editor: asker(graph, editor.key), reviewer: asker(graph, reviewer.key), anyone: ask };
}

/** All that a mutation can answer about why nothing was written. */
export const REFUSED =
  '... on EditsRefused { failureCount failures { code noun key field reason right conflicts { noun key } conflictCount } }';

/** The first failure of a mutation that was refused. */
export async function refusal(
  answer: Promise<Answer>,
): Promise<{ code: string; field: string | null; reason: string; [more: string]: unknown }> {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  const [result] = Object.values(data) as { failures?: readonly never[] }[];
  expect(result).toHaveProperty('failures');
  return result?.failures?.[0] as never;
}

/** The answer of a mutation that was written. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads the answer's shape as it expects it
export async function written(answer: Promise<Answer>): Promise<any> {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  const [result] = Object.values(data) as object[];
  expect(result).not.toHaveProperty('failures');
  return result;
}

export async function everythingHolds(graph: Graph): Promise<void> {
  const { found } = await checkDatabase(graph);
  expect(found.map(({ sentence }) => sentence)).toEqual([]);
}
