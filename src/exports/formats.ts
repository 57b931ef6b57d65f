import type { ExportFacts } from './dataset-state.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { cytoscape, nodeLink } from './graph-json.ts';
import type { GraphSource } from './graph-source.ts';
import { graphml } from './graphml.ts';
import { parquet } from './parquet.ts';
import type { TableSource } from './table-source.ts';
import { csv, jsonLines } from './table-text.ts';

interface Format<Source> {
  readonly mediaType: string;
  readonly meaning: string;
  readonly write: (source: Source, facts: ExportFacts) => AsyncIterable<string | Uint8Array>;
}

/** The formats of a graph, by the ending of the address. */
export const graphFormats = {
  gexf: {
    mediaType: 'application/gexf+xml',
    meaning: 'GEXF 1.2draft, dynamic: spells where days are known',
    write: gexf,
  },
  graphml: { mediaType: 'application/graphml+xml', meaning: 'GraphML with typed keys', write: graphml },
  json: { mediaType: 'application/json', meaning: 'node-link JSON with `edges`', write: nodeLink },
  cyjs: { mediaType: 'application/json', meaning: 'Cytoscape JSON (elements)', write: cytoscape },
  geojson: {
    mediaType: 'application/geo+json',
    meaning: 'GeoJSON: adopters with counts, lines of copies',
    write: geojson,
  },
} as const satisfies Record<string, Format<GraphSource>>;

/** The formats of a table, by the ending of the address. */
export const tableFormats = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', meaning: 'CSV (RFC 4180)', write: csv },
  jsonl: { mediaType: 'application/x-ndjson', meaning: 'JSON lines', write: jsonLines },
  parquet: { mediaType: 'application/vnd.apache.parquet', meaning: 'Parquet with Snappy', write: parquet },
} as const satisfies Record<string, Format<TableSource>>;
