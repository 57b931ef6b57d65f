import { storyTable } from './story-table.ts';

/**
 * The six files of the interchange format, described once: reading, checking, writing and the documentation are all
 * made from this. Files stand in the order in which their rows can refer to one another.
 */

/** What a cell may hold. An empty cell of any kind but a required one means unknown. */
export type CellKind =
  | { readonly kind: 'key' }
  | { readonly kind: 'reference'; readonly to: TableName }
  | { readonly kind: 'references'; readonly to: TableName }
  | { readonly kind: 'text' }
  | { readonly kind: 'list' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'offset' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'country' }
  | { readonly kind: 'language' }
  | { readonly kind: 'address' };

export type Column = CellKind & {
  readonly meaning: string;
  /** A record cannot be without it: an empty cell, or an absent column for a new record, is refused. */
  readonly required?: true;
  /** An export has it only where a record has something in it. */
  readonly sparse?: true;
};

interface RecordTable {
  readonly meaning: string;
  /** Columns that the file must have: without them no row can be told from another. */
  readonly identifying: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

interface Table extends RecordTable {
  readonly file: string;
}

export const tableNames = ['adopters', 'ideas', 'adoptions', 'copies', 'posts', 'citations'] as const;
export type TableName = (typeof tableNames)[number];

export const adopterKinds = ['country', 'region', 'municipality', 'unit', 'organisation'] as const;
export const adoptionStatuses = [
  'considered',
  'rejected',
  'piloted',
  'implemented',
  'scaled',
  'abandoned',
] as const;
export const bases = ['stated', 'implied', 'inferred'] as const;
export const ranks = ['preferred', 'normal', 'deprecated'] as const;
export const fidelities = ['copied', 'adapted', 'inspired'] as const;
export const channels = [
  'visit',
  'internship',
  'conference',
  'network',
  'course',
  'award',
  'publication',
  'person',
  'supplier',
  'meeting',
  'other',
] as const;
export const textUses = ['public', 'quotes'] as const;

export const tables = {
  adopters: {
    file: 'adopters.csv',
    meaning: 'Everyone who can have an idea first or take one over, whatever their level.',
    identifying: ['id'],
    columns: {
      id: { kind: 'key', required: true, meaning: 'its own stable key' },
      kind: { kind: 'word', words: adopterKinds, required: true, meaning: 'its level' },
      name: { kind: 'text', required: true, meaning: 'as its own people write it' },
      parent_id: {
        kind: 'reference',
        to: 'adopters',
        meaning:
          'the adopter it is part of: unit in unit or municipality, municipality in region, region in country; ' +
          'organisation in any; empty at the top',
      },
      country: { kind: 'country', meaning: 'ISO 3166-1 alpha-2 code' },
      official_code: { kind: 'text', meaning: "the country's own statistical code, if it has one" },
      latitude: { kind: 'number', from: -90, to: 90, meaning: 'of a point to draw it at, WGS 84 degrees' },
      longitude: { kind: 'number', from: -180, to: 180, meaning: 'of the same point' },
      aliases: { kind: 'list', meaning: 'other names' },
      from: { kind: 'date', meaning: 'when it was founded' },
      until: { kind: 'date', meaning: 'when it was merged, split or closed' },
      succeeded_by_id: { kind: 'reference', to: 'adopters', meaning: 'the adopter it went into' },
    },
  },
  ideas: {
    file: 'ideas.csv',
    meaning: 'What spreads: a method, a programme, a service, a tool.',
    identifying: ['id'],
    columns: {
      id: { kind: 'key', required: true, meaning: 'its own stable key' },
      name: { kind: 'text', required: true, meaning: 'what it is called' },
      summary: { kind: 'text', meaning: 'a few sentences' },
      derived_from_id: { kind: 'reference', to: 'ideas', meaning: 'the idea of which this one is a variant' },
      topics: { kind: 'list', meaning: 'what it is about' },
      aliases: { kind: 'list', meaning: 'other names' },
    },
  },
  adoptions: {
    file: 'adoptions.csv',
    meaning: 'One adopter took one idea into use, or first had it. A later, separate take-up is another row.',
    identifying: ['id'],
    columns: {
      id: { kind: 'key', required: true, meaning: 'its own stable key' },
      idea_id: { kind: 'reference', to: 'ideas', required: true, meaning: 'what was taken into use' },
      adopter_id: { kind: 'reference', to: 'adopters', required: true, meaning: 'who took it' },
      date: { kind: 'date', meaning: 'when it began (for `considered`: was planned to begin)' },
      ended: { kind: 'date', meaning: 'when it ended' },
      status: {
        kind: 'word',
        words: adoptionStatuses,
        meaning: 'how far it went; `considered` and `rejected` are no take-up: chances that were had',
      },
      origin: {
        kind: 'flag',
        meaning:
          'whether the adopter is held to have had the idea itself; not `true` with a source of the same idea',
      },
      refines_id: {
        kind: 'reference',
        to: 'adoptions',
        meaning:
          'the coarser record of the same thing: same idea, and the adopter lies inside the coarser one',
      },
      basis: {
        kind: 'word',
        words: bases,
        meaning:
          '`stated` (a post says so), `implied` (it follows from what a post says), `inferred` (computed and accepted)',
      },
      rank: {
        kind: 'word',
        words: ranks,
        meaning: 'which of several rival claims is held; empty is `normal`',
      },
      rank_reason: { kind: 'text', meaning: 'why it has its rank' },
      confidence: { kind: 'number', from: 0, to: 1, meaning: 'how sure the record is' },
    },
  },
  copies: {
    file: 'copies.csv',
    meaning: 'Who copied what from whom: one adoption took the idea from another adoption.',
    identifying: ['adoption_id', 'source_adoption_id'],
    columns: {
      adoption_id: { kind: 'reference', to: 'adoptions', required: true, meaning: 'the copy' },
      source_adoption_id: {
        kind: 'reference',
        to: 'adoptions',
        required: true,
        meaning: 'what it was copied from; together with adoption_id the key',
      },
      fidelity: { kind: 'word', words: fidelities, meaning: 'how close it stayed' },
      channel: { kind: 'word', words: channels, meaning: 'how it came over' },
      via: {
        kind: 'references',
        to: 'adopters',
        meaning: 'adopters that carried the idea between the two without taking it up themselves',
      },
      basis: { kind: 'word', words: bases, meaning: 'as for adoptions' },
      rank: { kind: 'word', words: ranks, meaning: 'as for adoptions' },
      rank_reason: { kind: 'text', meaning: 'as for adoptions' },
      confidence: { kind: 'number', from: 0, to: 1, meaning: 'as for adoptions' },
    },
  },
  posts: {
    file: 'posts.csv',
    meaning: 'The texts that tell the stories: blog posts, reports, articles.',
    identifying: ['id'],
    columns: {
      id: { kind: 'key', required: true, meaning: 'its own stable key' },
      url: { kind: 'address', meaning: 'its address' },
      title: { kind: 'text', meaning: 'its title' },
      authors: { kind: 'list', meaning: 'who wrote it' },
      published: { kind: 'date', meaning: 'when it was published' },
      language: { kind: 'language', meaning: 'BCP 47 tag: `da`, `nb`, `nn`, `sv`, `fi`, `is`, `en` …' },
      text: { kind: 'text', meaning: 'plain text; may be empty where only the address may be kept' },
      text_use: {
        kind: 'word',
        words: textUses,
        meaning: '`public`, or `quotes` (only cited passages may be shown to the public)',
      },
      republishes_id: {
        kind: 'reference',
        to: 'posts',
        sparse: true,
        meaning:
          'the post whose text this one publishes again, the first of them: together they are one voice',
      },
    },
  },
  citations: {
    file: 'citations.csv',
    meaning:
      'The passage of a post that tells of an idea, an adoption or a copy: one row for each passage and target.',
    identifying: ['post_id', 'idea_id', 'quote'],
    columns: {
      post_id: { kind: 'reference', to: 'posts', required: true, meaning: 'where it is told' },
      idea_id: { kind: 'reference', to: 'ideas', required: true, meaning: 'the idea it tells of' },
      adoption_id: {
        kind: 'reference',
        to: 'adoptions',
        meaning: 'the adoption it supports, if it tells of one',
      },
      source_adoption_id: {
        kind: 'reference',
        to: 'adoptions',
        meaning: 'with adoption_id: the copy it supports',
      },
      quote: { kind: 'text', required: true, meaning: "the exact passage of the post's text" },
      start: {
        kind: 'offset',
        meaning:
          'its offset in the text, in Unicode code points; empty: the only place where the quote occurs',
      },
    },
  },
} as const satisfies Record<TableName, Table>;

/** Beside the files what else is recorded, and has none. */
const recordTables = { ...tables, stories: storyTable } as const satisfies Record<string, RecordTable>;
export type RecordTableName = keyof typeof recordTables;

type Tables = typeof recordTables;
type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
type CellOf<C> = C extends { kind: 'word'; words: readonly (infer Word)[] }
  ? Word
  : C extends { kind: 'list' | 'references' }
    ? readonly string[]
    : C extends { kind: 'number' | 'offset' }
      ? number
      : C extends { kind: 'flag' }
        ? boolean
        : string;
type Cell<
  Name extends RecordTableName,
  Key extends keyof Tables[Name]['columns'],
> = Key extends Tables[Name]['identifying'][number]
  ? CellOf<Tables[Name]['columns'][Key]>
  : CellOf<Tables[Name]['columns'][Key]> | null | undefined;

/**
 * A row with its cells as values, under the columns' names in camel case: `undefined` where the file has no such
 * column (what is there stays), `null` where the cell is empty (unknown).
 */
export type Row<Name extends RecordTableName> = {
  -readonly [Key in keyof Tables[Name]['columns'] & string as Camel<Key>]: Cell<Name, Key>;
};

export type AdopterRow = Row<'adopters'>;
export type IdeaRow = Row<'ideas'>;
export type AdoptionRow = Row<'adoptions'>;
export type CopyRow = Row<'copies'>;
export type CitationRow = Row<'citations'>;

/** A column's name as a property: `derived_from_id` is `derivedFromId`. */
export function propertyOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function columnsOf(name: RecordTableName): [string, Column][] {
  return Object.entries<Column>(recordTables[name].columns);
}
