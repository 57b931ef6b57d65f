import type { Graph } from '../neo4j/graph.ts';

/** Something in the database that never should be: whatever wrote it, it was not through the rules. */
export interface Breach {
  /** The record that breaks the rule. */
  readonly subject: string;
  readonly sentence: string;
}

/** A rule of model.md, "What always holds", and how to find what breaks it. */
export interface Invariant {
  /** What always holds, in words. */
  readonly rule: string;
  /** Answers at most `limit` breaches. */
  find(graph: Graph, limit: number): AsyncIterable<Breach>;
}
