import { adoptionTable } from './adoption-columns.ts';
import type { ExportColumn } from './columns.ts';
import { edgeColumns } from './copy-columns.ts';
import { annotationParameters, graphParameters } from './export-address.ts';
import { scopeParameters } from './export-filter.ts';
import { type ParameterKind, type ParameterName, parameters } from './parameters.ts';
import { tableExports } from './table-source.ts';

/** Every column of every export, and every parameter: what /export/codebook.json answers. */
export function codebook(): object {
  return {
    tables: Object.fromEntries(
      Object.entries(tableExports).map(([name, { table, parameters: own }]) => [
        name,
        {
          meaning: table.meaning,
          key: table.key,
          columns: table.columns.map(columnEntry),
          parameters: [...scopeParameters, ...own],
        },
      ]),
    ),
    graphs: {
      nodes: adoptionTable.columns.map(columnEntry),
      edges: edgeColumns.map(columnEntry),
      parameters: Object.fromEntries(
        Object.entries(graphParameters).map(([name, own]) => [name, [...scopeParameters, ...own]]),
      ),
    },
    annotations: { parameters: [...scopeParameters, ...annotationParameters] },
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, { meaning, ...kind }]) => [name, { ...kind, meaning }]),
    ),
  };
}

/** The same as the tables of docs/exports.md; a test holds the one to the other. */
export function codebookText(): string {
  return [...Object.entries(tableExports).map(tableText), parametersText()].join('\n');
}

function columnEntry({ name, type, words, meaning }: ExportColumn<never>): object {
  return { name, type, ...(words ? { words } : {}), meaning };
}

function tableText([name, { table }]: [string, (typeof tableExports)[keyof typeof tableExports]]): string {
  const lines = table.columns.map((column: ExportColumn<never>) => {
    const words = column.words ? ` (${column.words.map((word) => `\`${word}\``).join(', ')})` : '';
    return `| \`${column.name}\` | ${column.type} | ${column.meaning}${words} |`;
  });
  return [
    `### ${name}`,
    '',
    `${table.meaning} Key: ${table.key.map((each) => `\`${each}\``).join(', ')}.`,
    '',
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function parametersText(): string {
  const lines = (Object.keys(parameters) as ParameterName[]).map((name) => {
    const parameter: ParameterKind & { readonly meaning: string } = parameters[name];
    const takes =
      'words' in parameter ? parameter.words.map((word) => `\`${word}\``).join(', ') : TAKES[parameter.kind];
    return `| \`${name}\` | ${takes} | ${parameter.meaning} | ${takenBy(name)} |`;
  });
  return [
    '### Parameters',
    '',
    '| parameter | takes | meaning | of |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

const TAKES: Readonly<Record<Exclude<ParameterKind['kind'], 'word' | 'words'>, string>> = {
  keys: 'keys or words',
  known: 'a position of the log, a day, or a moment in UTC',
  day: 'a day',
  share: '0 to 1',
  count: 'a whole number',
  flag: '`true`, `false`',
};

function takenBy(name: ParameterName): string {
  if (scopeParameters.some((each) => each === name)) return 'all';
  const tables = Object.entries(tableExports).map(([of, { parameters: own }]) => [of, own] as const);
  const takers = [...Object.entries(graphParameters), ...tables, ['annotations', annotationParameters]] as [
    string,
    readonly ParameterName[],
  ][];
  return takers
    .filter(([, own]) => own.includes(name))
    .map(([of]) => of)
    .join(', ');
}
