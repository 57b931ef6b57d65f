import type { Edit, EditAnswer, EditRequest } from '../editing/edit.ts';
import { failure } from '../editing/edit.ts';
import { readHeld } from '../editing/held-records.ts';
import { inQuotes } from '../interchange/problem.ts';
import type { Graph } from '../neo4j/graph.ts';
import { inOneChange } from './one-change.ts';

/** Adopters that ended and went into another: municipalities that were merged, an agency that was renamed. */
export interface Succession {
  readonly from: readonly string[];
  readonly into: string;
  /** When, as an EDTF date. */
  readonly on: string;
}

/**
 * Says that adopters ended and who they went into. They stay who they were, with their adoptions: what the old municipality did, it
 * did. The successor is founded then, if nobody said when it was.
 */
export function succeed(
  graph: Graph,
  { from, into, on }: Succession,
  request: Omit<EditRequest, 'edits' | 'kind'>,
): Promise<EditAnswer> {
  return inOneChange(graph, { ...request, kind: 'merge' }, async ({ writer }) => {
    if (from.includes(into)) {
      const reason = `the adopter ${inQuotes(into)} cannot go into itself`;
      return [failure({ code: 'self', edit: null, noun: 'adopter', key: into, column: 'from', reason })];
    }
    const held = await readHeld(writer, new Map([['adopter', new Set([into])]]));
    const founded = held.get('adopter', into)?.cells.from ?? null;
    const ended = [...new Set(from)].map((key): Edit => {
      const cells = { until: on, succeededById: into };
      return { op: 'put', noun: 'adopter', key, cells, must: 'be-there' };
    });
    const cells = founded === null ? { from: on } : {};
    return { edits: [{ op: 'put', noun: 'adopter', key: into, cells, must: 'be-there' }, ...ended] };
  });
}
