import { type Column, type TableName, tableNames, tables } from './tables.ts';

/** The interchange format in words, for docs/interchange.md: made from the tables that reading, checking and writing use. */
export function interchangeInWords(): string {
  return `${INTRODUCTION}\n${tableNames.map(tableInWords).join('\n')}`;
}

const INTRODUCTION = `# The interchange folder

Made from src/interchange/tables.ts by \`npm run generate\`.

One folder of six UTF-8 CSV files (RFC 4180, header row, comma; CRLF on export), the same shape in and out.

- **Keys** are the caller's own: stable, unique within their file, case-sensitive, 200 characters at most, without \`;\`.
- **Empty** means unknown. On import a row replaces what is there: an empty cell clears, an absent column leaves what is there, an
  absent row deletes nothing, an absent file holds no rows. The same folder twice changes nothing.
- **Lists** have \`;\` between their parts.
- **Dates** are EDTF (ISO 8601-2): \`2014\`, \`2014-03\`, \`2014-03-17\`; seasons \`2014-21\` (March to May) to \`2014-24\` (December to February of the
  next year); \`2014?\`, \`2014~\`, \`2014%\`; intervals \`../2015-02\`, \`2014/..\`, \`2010/2013\`: one day somewhere in them. Nothing becomes 1 January.
- **Confidence** is a number from 0 to 1. Countries are ISO 3166-1 alpha-2, languages BCP 47, coordinates WGS 84 decimal degrees.
- **Order on export**: by key; copies by both ends; citations by their columns. Export, import into an empty database, export gives the same bytes.

A folder is checked as a whole, together with what the database holds, before anything is written (\`copycat check FOLDER\`). Every problem is told with
file, row (the header is row 1), line where it differs, column, value and reason, up to a stated number (\`--max-problems\`).

A key that went into another in the database (an idea that was merged) is read as that one where a row refers to it; a row that tells of the record itself is
left out with a warning, so that an older folder does not bring it back.
`;

function tableInWords(name: TableName): string {
  const { file, meaning, columns } = tables[name];
  const rows = Object.entries<Column>(columns).map(
    ([column, is]) =>
      `| \`${column}\` | ${kindOf(is)}${is.required ? ', required' : ''}${is.sparse ? '; exported only where some record has one' : ''} | ${is.meaning.replaceAll('|', '\\|')} |`,
  );
  return `## ${file}\n\n${meaning}\n\n| column | holds | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function kindOf(column: Column): string {
  switch (column.kind) {
    case 'reference':
      return `a key of ${tables[column.to].file}`;
    case 'references':
      return `keys of ${tables[column.to].file}`;
    case 'word':
      return column.words.map((word) => `\`${word}\``).join(', ');
    case 'number':
      return `a number from ${column.from} to ${column.to}`;
    default:
      return KINDS[column.kind];
  }
}

const KINDS = {
  key: 'a key',
  text: 'text',
  list: 'a list',
  date: 'a date',
  offset: 'a number of code points from 0',
  flag: '`true` or `false`',
  country: 'a country code',
  language: 'a language tag',
  address: 'an address',
} as const;
