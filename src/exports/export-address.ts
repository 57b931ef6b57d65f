import { InputError } from '../domain/input-error.ts';
import { copyParameters, scopeParameters } from './export-filter.ts';
import { graphFormats, tableFormats } from './formats.ts';
import { type Asked, type ParameterName, readParameters } from './parameters.ts';
import { type TableExportName, tableExports } from './table-source.ts';

/** What an address below /export asks for. */
export type ExportSubject =
  | { readonly of: 'graph'; readonly format: GraphFormat }
  | { readonly of: 'spread' | 'chain'; readonly key: string; readonly format: GraphFormat }
  | { readonly of: 'table'; readonly table: TableExportName; readonly format: TableFormat }
  | { readonly of: 'annotation'; readonly key: string }
  | { readonly of: 'annotations' | 'folder' | 'codebook' };

export interface ExportAddress {
  readonly subject: ExportSubject;
  readonly asked: Asked;
  /** The address itself with its parameters in one order: the same question is always written the same. */
  readonly canonical: string;
  /** What the file is called. */
  readonly file: string;
}

type GraphFormat = keyof typeof graphFormats;
type TableFormat = keyof typeof tableFormats;

/** Nothing is exported at this address. */
export class NoSuchExportError extends Error {
  constructor(path: string) {
    super(
      `There is no export at ${path.slice(0, 200)}; there are ${EXPORTS}. GRAPH is ${Object.keys(graphFormats).join(', ')}; TABLE is ${Object.keys(tableFormats).join(', ')}.`,
    );
    this.name = 'NoSuchExportError';
  }
}

const EXPORTS = [
  '/export/graph.GRAPH',
  '/export/spread/IDEA.GRAPH',
  '/export/chain/ADOPTION.GRAPH',
  ...Object.keys(tableExports).map((name) => `/export/${name}.TABLE`),
  '/export/annotations.jsonld',
  '/export/annotation/CITATION.jsonld',
  '/export/folder.zip',
  '/export/codebook.json',
].join(', ');

/** Which parameters each kind of graph takes beside the scope's. */
export const graphParameters = {
  graph: copyParameters,
  spread: ['includeVariants', ...copyParameters],
  chain: ['direction', 'maxDepth'],
} as const satisfies Record<string, readonly ParameterName[]>;

export const annotationParameters = ['posts', 'ideas', 'topics'] as const satisfies readonly ParameterName[];

/** Reads an address: `path` as it stands in a URL, keys percent-encoded. */
export function exportAddress(path: string, query: URLSearchParams): ExportAddress {
  const [, root, ...segments] = path.split('/');
  const last = segments.pop() ?? '';
  const dot = last.lastIndexOf('.');
  const [name, ending] = dot < 0 ? [last, ''] : [last.slice(0, dot), last.slice(dot + 1)];
  if (root !== 'export' || segments.length > 1) throw new NoSuchExportError(path);
  const subject = segments.length ? keyed(path, segments[0], name, ending) : unkeyed(path, name, ending);
  const asked = readParameters(query, allowedFor(subject));
  const sorted = [...query].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const parameters = new URLSearchParams(sorted).toString();
  return {
    subject,
    asked,
    canonical: parameters ? `${path}?${parameters}` : path,
    file: 'key' in subject ? `${subject.of}-${subject.key}.${ending}` : last,
  };
}

function keyed(path: string, of: string | undefined, name: string, ending: string): ExportSubject {
  if ((of !== 'spread' && of !== 'chain' && of !== 'annotation') || name === '')
    throw new NoSuchExportError(path);
  let key: string;
  try {
    key = decodeURIComponent(name);
  } catch {
    throw new InputError('key', `"${name}" is not percent-encoded UTF-8.`);
  }
  if (of === 'annotation') return { of, key, ...ends(ending, 'jsonld') };
  return { of, key, format: formatOf(ending, graphFormats) };
}

function unkeyed(path: string, name: string, ending: string): ExportSubject {
  if (name === 'folder') return { of: 'folder', ...ends(ending, 'zip') };
  if (name === 'annotations') return { of: 'annotations', ...ends(ending, 'jsonld') };
  if (name === 'codebook') return { of: 'codebook', ...ends(ending, 'json') };
  if (name === 'graph') return { of: 'graph', format: formatOf(ending, graphFormats) };
  if (!Object.hasOwn(tableExports, name)) throw new NoSuchExportError(path);
  return { of: 'table', table: name as TableExportName, format: formatOf(ending, tableFormats) };
}

function formatOf<Formats extends object>(ending: string, formats: Formats): keyof Formats {
  if (!Object.hasOwn(formats, ending)) throw badFormat(ending, Object.keys(formats));
  return ending as keyof Formats;
}

function ends(ending: string, format: string): object {
  if (ending !== format) throw badFormat(ending, [format]);
  return {};
}

function badFormat(ending: string, formats: readonly string[]): InputError {
  return new InputError('format', `this is exported as ${formats.join(', ')}; got "${ending}".`);
}

function allowedFor(subject: ExportSubject): readonly ParameterName[] {
  const own = ownParameters(subject);
  if (subject.of === 'folder') return ['knownAt'];
  return own === null ? [] : [...scopeParameters, ...own];
}

function ownParameters(subject: ExportSubject): readonly ParameterName[] | null {
  switch (subject.of) {
    case 'table':
      return tableExports[subject.table].parameters;
    case 'annotations':
      return annotationParameters;
    case 'folder':
    case 'codebook':
    case 'annotation':
      return null;
    default:
      return graphParameters[subject.of];
  }
}
