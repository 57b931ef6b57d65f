import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Cascade } from '../../src/spread/netinf.ts';

/** The reference data lie beside the project, not in it: COPYCAT_DATA, or ../shared/data. */
const FOLDER = process.env.COPYCAT_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

export const referenceData = existsSync(join(FOLDER, 'netinf-example'));

export interface ReferenceEdge {
  readonly source: string;
  readonly target: string;
  readonly gain: number;
  readonly volume: number;
  readonly medianDifference: number;
  readonly meanDifference: number;
  readonly equalBest: number;
}

export function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(join(FOLDER, file)), { columns: true });
}

export function cascadesOf(file: string, [idea, node, time]: readonly [string, string, string]): Cascade[] {
  const cascades = new Map<string, { node: string; time: number }[]>();
  for (const row of rowsOf(file)) {
    const key = row[idea] as string;
    const events = cascades.get(key) ?? [];
    cascades.set(key, events);
    events.push({ node: row[node] as string, time: Number(row[time]) });
  }
  return [...cascades.values()].map((events) => ({ events }));
}

export function referenceEdges(file: string): ReferenceEdge[] {
  return rowsOf(file).map((row) => ({
    source: row.source as string,
    target: row.target as string,
    gain: Number(row.marginal_gain),
    volume: Number(row.volume),
    medianDifference: Number(row.median_time_difference),
    meanDifference: Number(row.mean_time_difference),
    equalBest: Number(row.equal_best),
  }));
}
