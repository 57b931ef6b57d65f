import { jsonLog } from '../../src/log.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { createApp } from '../../src/server.ts';

export type Exporter = (address: string, init?: RequestInit) => Promise<Response>;

/** Reads exports through the service's public door. */
export function exporter(graph: Graph): Exporter {
  const app = createApp({ graph, log: jsonLog('error', (line) => process.stderr.write(line)) });
  return (address, init) => app.fetch(new Request(`http://localhost${address}`, init));
}

/** The bytes of an export that is expected to be answered. */
export async function bytesOf(response: Response): Promise<Buffer> {
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${response.status}: ${bytes.toString('utf8')}`);
  return bytes;
}

export async function textOf(response: Response): Promise<string> {
  return (await bytesOf(response)).toString('utf8');
}
