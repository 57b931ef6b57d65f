import { createHash } from 'node:crypto';
import { Reading } from '../domain/reading.ts';
import { type State, seesWholeTexts } from '../domain/scope.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { GraphReader } from '../neo4j/graph-reader.ts';
import { PastReader } from '../past/past-reader.ts';
import { annotation, annotations } from './annotation-source.ts';
import { ANNOTATION_TYPE, annotationAlone, annotationCollection } from './annotations.ts';
import { inChunks } from './chunks.ts';
import { codebook } from './codebook.ts';
import { DataMovedError, type DatasetState, datasetState, madeBy, ofOneState } from './dataset-state.ts';
import type { ExportAddress } from './export-address.ts';
import { askedScope, inParameterWords } from './export-filter.ts';
import { folderZip } from './folder-zip.ts';
import { graphFormats, tableFormats } from './formats.ts';
import { chainGraph, filteredGraph, type GraphSource, spreadGraph } from './graph-source.ts';
import { spooled } from './spooled.ts';
import { tableExports } from './table-source.ts';

export interface Export {
  readonly state: DatasetState;
  readonly mediaType: string;
  readonly file: string;
  /** The same for the same bytes: of the state of the data, what the asker may see, the address and the program. */
  readonly tag: string;
  /** The bytes, read as they are taken. Fails at the end, before the last of them, where the data changed meanwhile. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** Lets go of what it was opened with, where its bytes are not asked for. */
  close(): Promise<void>;
}

/** Opens an export: all that can be wrong with the question is told now, before anything is sent. */
export async function openExport(
  graph: Graph,
  address: ExportAddress,
  states: readonly State[],
): Promise<Export> {
  const now = await datasetState(graph);
  const { knownAt } = askedScope(address.asked, states);
  const past = knownAt && new PastReader(graph, knownAt);
  const state = past ? { ...now, position: await past.position() } : now;
  const close = async () => past?.close();
  const facts = { ...state, address: address.canonical };
  const { mediaType, pieces } = await contentOf(past ?? graph, address, states, facts).catch(
    async (error) => {
      await close();
      throw error;
    },
  );
  return {
    state,
    mediaType,
    file: address.file,
    tag: createHash('sha256')
      .update(JSON.stringify([madeBy, CODEBOOK, state, states, address.canonical]))
      .digest('base64url')
      .slice(0, 22),
    // Those who write wait while the past is put back, so its bytes are read as a whole before the first is sent.
    chunks: () => ofOneState(graph, now, past ? spooled(inChunks(pieces()), past) : inChunks(pieces())),
    close,
  };
}

/** How often an export whose data moved is begun again, as long as nothing of it was sent. */
const TRIES = 3;
/** Bytes that are gathered before the first is sent, and for how many milliseconds: a failure within them is answered as one, and a change never seen. */
const GATHERED = 256 * 1024;
const GATHERING = 5_000;

/** An export whose beginning has been read, or whole where it is short. */
export async function beginExport(
  graph: Graph,
  address: ExportAddress,
  states: readonly State[],
): Promise<Export> {
  for (let tries = 1; ; tries++) {
    const opened = await openExport(graph, address, states);
    try {
      const chunks = await begun(opened.chunks());
      return { ...opened, chunks: () => chunks };
    } catch (error) {
      await opened.close();
      if (!(error instanceof DataMovedError) || tries === TRIES) throw error;
    }
  }
}

async function begun(chunks: AsyncGenerator<Uint8Array>): Promise<AsyncGenerator<Uint8Array>> {
  const gathered: Uint8Array[] = [];
  let bytes = 0;
  const until = performance.now() + GATHERING;
  while (bytes < GATHERED && performance.now() < until) {
    const { value, done } = await chunks.next();
    if (done) break;
    gathered.push(value);
    bytes += value.length;
  }
  const all = (async function* () {
    try {
      yield new Uint8Array();
      yield* gathered;
      yield* chunks;
    } finally {
      await chunks.return(undefined);
    }
  })();
  // A generator that has not begun has no end either: one that nobody reads would keep its session open.
  await all.next();
  return all;
}

/** What the columns are is part of what the bytes are. */
const CODEBOOK = JSON.stringify(codebook());

interface Content {
  readonly mediaType: string;
  pieces(): AsyncIterable<string | Uint8Array>;
}

async function contentOf(
  graph: GraphReader,
  { subject, asked }: ExportAddress,
  states: readonly State[],
  facts: DatasetState & { readonly address: string },
): Promise<Content> {
  const reading = new Reading(graph, askedScope(asked, states));
  switch (subject.of) {
    case 'codebook':
      return { mediaType: 'application/json', pieces: theCodebook };
    case 'annotations': {
      const rows = await annotations(reading, asked);
      const { address, position, schema } = facts;
      return {
        mediaType: ANNOTATION_TYPE,
        pieces: () => annotationCollection(rows(), address, { position, schema }),
      };
    }
    case 'annotation': {
      const row = await annotation(reading, subject.key);
      return { mediaType: ANNOTATION_TYPE, pieces: () => annotationAlone(row) };
    }
    case 'folder':
      return {
        mediaType: 'application/zip',
        pieces: () => folderZip(graph, { ...facts }, seesWholeTexts(states)),
      };
    case 'table': {
      const source = await inParameterWords(() => tableExports[subject.table].open(reading, asked));
      const { mediaType, write } = tableFormats[subject.format];
      return { mediaType, pieces: () => write(source, { ...facts }) };
    }
    default: {
      const source = await graphSource(reading, subject, asked);
      const { mediaType, write } = graphFormats[subject.format];
      return { mediaType, pieces: () => write(source, { ...facts, ...source.facts }) };
    }
  }
}

function graphSource(
  reading: Reading,
  subject: Extract<ExportAddress['subject'], { of: 'graph' | 'spread' | 'chain' }>,
  asked: ExportAddress['asked'],
): Promise<GraphSource> {
  if (subject.of === 'graph') return filteredGraph(reading, asked);
  return subject.of === 'spread'
    ? spreadGraph(reading, subject.key, asked)
    : chainGraph(reading, subject.key, asked);
}

async function* theCodebook(): AsyncGenerator<string> {
  yield `${JSON.stringify(codebook(), null, 2)}\n`;
}
