import type { Graph } from '../neo4j/graph.ts';
import type { Breach, Invariant } from './invariant.ts';
import { noCycles } from './invariants-cycles.ts';
import { datesAgree, takeUpsApart } from './invariants-dates.ts';
import { logWhole } from './invariants-log.ts';
import { quotesStand } from './invariants-quotes.ts';
import { revisionsStand } from './invariants-revisions.ts';
import { statementInvariants } from './invariants-statements.ts';

export interface DatabaseCheckOptions {
  /** As many breaches as are told of each rule. */
  readonly limit?: number;
  /** Told of each rule before it is looked at. */
  readonly progress?: (rule: string) => void;
}

export interface DatabaseCheck {
  readonly found: readonly Breach[];
  /** Of all that were found; a rule that is broken more often than `limit` is counted so often. */
  readonly count: number;
}

export const invariants: readonly Invariant[] = [
  ...statementInvariants,
  ...noCycles,
  takeUpsApart,
  datesAgree,
  quotesStand,
  revisionsStand,
  logWhole,
];

/** Examines the whole database for what always holds (model.md); reads only, and holds no more than keys in memory. */
export async function checkDatabase(
  graph: Graph,
  { limit = 100, progress = () => undefined }: DatabaseCheckOptions = {},
): Promise<DatabaseCheck> {
  const found: Breach[] = [];
  for (const invariant of invariants) {
    progress(invariant.rule);
    let count = 0;
    for await (const breach of invariant.find(graph, limit)) {
      found.push(breach);
      if (++count >= limit) break;
    }
  }
  return { found, count: found.length };
}
