import { adoptionFilter, ideasOf, keysWithin, timeOf, valuesOf } from '../domain/filter.ts';
import type { Reading } from '../domain/reading.ts';
import { type AdoptionRow, adoptionTable } from './adoption-columns.ts';
import type { ExportTable, ExportValue } from './columns.ts';
import { copyTable } from './copy-columns.ts';
import { adoptionParameters, askedAdoptionFilter, askedTime, copyParameters } from './export-filter.ts';
import { filteredGraph } from './graph-source.ts';
import type { Asked, ParameterName } from './parameters.ts';
import { adopterTable, citationTable, ideaTable, postTable } from './record-columns.ts';

/** What the formats of tables need to know of a column. */
export type TableColumn = Pick<ExportTable<never>['columns'][number], 'name' | 'type'>;

/** A table to be written: its rows, in the order of the keys, each with a value for each column. */
export interface TableSource {
  readonly columns: readonly TableColumn[];
  rows(): AsyncIterable<readonly ExportValue[]>;
}

interface TableExport {
  readonly table: ExportTable<never>;
  readonly parameters: readonly ParameterName[];
  open(reading: Reading, asked: Asked): Promise<TableSource>;
}

/** The tables that are exported, and which parameters each takes beside the scope's. */
export const tableExports = {
  adoptions: {
    table: adoptionTable,
    parameters: adoptionParameters,
    open: async (reading, asked) => sourceOf(adoptionTable, await adoptionRows(reading, asked)),
  },
  copies: {
    table: copyTable,
    parameters: copyParameters,
    open: async (reading, asked) => sourceOf(copyTable, (await filteredGraph(reading, asked)).copies),
  },
  adopters: {
    table: adopterTable,
    parameters: ['levels', 'countries', 'within', 'adopted'],
    open: async (reading, asked) => {
      const filter = {
        kinds: valuesOf('levels', asked.levels),
        countries: valuesOf('countries', asked.countries),
        adopters: await keysWithin(reading, valuesOf('within', asked.within)),
        adopted: asked.adopted ?? null,
      };
      const { graph, scope } = reading;
      return sourceOf(adopterTable, () => graph.stream('export/adopters', { scope, filter }));
    },
  },
  ideas: {
    table: ideaTable,
    parameters: ['topics'],
    open: async ({ graph, scope }, asked) => {
      const filter = { topics: valuesOf('topics', asked.topics), adopted: false };
      return sourceOf(ideaTable, () => graph.stream('export/ideas', { scope, filter }));
    },
  },
  posts: {
    table: postTable,
    parameters: ['ideas', 'topics', 'languages', 'from', 'to', 'possible', 'undated'],
    open: async (reading, asked) => {
      const filter = {
        ideas: await ideasOf(reading, 'filter', asked),
        languages: valuesOf('languages', asked.languages),
        ...timeOf('filter.published', askedTime(asked)),
      };
      const { graph, scope } = reading;
      return sourceOf(postTable, () => graph.stream('export/posts', { scope, filter }));
    },
  },
  citations: {
    table: citationTable,
    parameters: ['ideas', 'topics'],
    open: async (reading, asked) => {
      const ideas = await ideasOf(reading, 'filter', asked);
      const { graph, scope } = reading;
      return sourceOf(citationTable, () => graph.stream('export/citations', { scope, ideas }));
    },
  },
} as const satisfies Record<string, TableExport>;

export type TableExportName = keyof typeof tableExports;

async function adoptionRows(reading: Reading, asked: Asked): Promise<() => AsyncIterable<AdoptionRow>> {
  const { graph, scope } = reading;
  const filter = await adoptionFilter(reading, askedAdoptionFilter(asked));
  const { ideas } = filter;
  return () =>
    ideas === null
      ? graph.stream('export/adoptions', { scope, filter })
      : graph.stream('export/adoptions-of-ideas', { scope, filter, ideas });
}

function sourceOf<Row>({ columns }: ExportTable<Row>, rows: () => AsyncIterable<Row>): TableSource {
  return {
    columns,
    rows: async function* () {
      for await (const row of rows()) yield columns.map((column) => column.of(row));
    },
  };
}
