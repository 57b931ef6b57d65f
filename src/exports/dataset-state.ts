import { readFileSync } from 'node:fs';
import { logPosition } from '../domain/change-log.ts';
import type { Graph } from '../neo4j/graph.ts';
import { OperatorError } from '../operator-error.ts';

/** The state of the data that an export stands on: asked again at the same state, it gives the same bytes. */
export interface DatasetState {
  /** The position that the log of changes had come to. */
  readonly position: number;
  /** The version of the constraints, indexes and migrations. */
  readonly schema: number;
}

/** What an export tells of itself, in the file where the format has a place for it: the state of the data, and how to ask it again. */
export type ExportFacts = Readonly<Record<string, string | number | boolean>>;

/** The data changed while an export was read: what was read would be of no one state. */
export class DataMovedError extends OperatorError {
  constructor(from: number, to: number) {
    super(
      `The data changed while it was exported, from position ${from} of the log to ${to}, so the export was given up: ask again when less is written.`,
    );
  }
}

/** The program that writes the exports, with its version. */
export const madeBy = `Copycat ${JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version}`;

export async function datasetState(graph: Graph): Promise<DatasetState> {
  const [position, [version]] = await Promise.all([logPosition(graph), graph.read('database/version', {})]);
  return { position, schema: version?.version ?? 0 };
}

/** Lets the last chunk go only when the data still stand where they stood: an export that ends well is of one state. */
export async function* ofOneState<Chunk>(
  graph: Graph,
  { position }: DatasetState,
  chunks: AsyncIterable<Chunk>,
): AsyncGenerator<Chunk> {
  let held: { readonly chunk: Chunk } | undefined;
  for await (const chunk of chunks) {
    if (held) yield held.chunk;
    held = { chunk };
  }
  const now = await logPosition(graph);
  if (now !== position) throw new DataMovedError(position, now);
  if (held) yield held.chunk;
}
