import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

export const root = resolve(import.meta.dirname, '../..');

/** The columns of the interchange format, in its order, and how many of them make the key of a row. */
export const columns = {
  adopters: {
    names:
      'id,kind,name,parent_id,country,official_code,latitude,longitude,aliases,from,until,succeeded_by_id',
    key: 1,
  },
  ideas: { names: 'id,name,summary,derived_from_id,topics,aliases', key: 1 },
  adoptions: {
    names: 'id,idea_id,adopter_id,date,ended,status,origin,refines_id,basis,rank,rank_reason,confidence',
    key: 1,
  },
  copies: {
    names: 'adoption_id,source_adoption_id,fidelity,channel,via,basis,rank,rank_reason,confidence',
    key: 2,
  },
  posts: { names: 'id,url,title,authors,published,language,text,text_use', key: 1 },
  citations: { names: 'post_id,idea_id,adoption_id,source_adoption_id,quote,start', key: 6 },
};
export type Table = keyof typeof columns;
export type Row = Record<string, string>;

export const adopters = rowsOf('adopters');
export const ideas = rowsOf('ideas');
export const adoptions = rowsOf('adoptions');
export const copies = rowsOf('copies');
export const posts = rowsOf('posts');
export const citations = rowsOf('citations');

export function pathOf(table: Table): string {
  return join(root, 'data/first-stories', `${table}.csv`);
}

export function rowsOf(table: Table): Row[] {
  return parse(readFileSync(pathOf(table)), { columns: true }) as Row[];
}

export function values(rows: Row[], column: string): string[] {
  return rows.map((row) => row[column] ?? '');
}

export function where(rows: Row[], column: string, value: string): Row[] {
  return rows.filter((row) => row[column] === value);
}

export function adoption(id: string | undefined): Row {
  return adoptions.find((row) => row.id === id) ?? {};
}

export function textOf(post: string | undefined): string {
  return posts.find((row) => row.id === post)?.text ?? '';
}

export function copyKey(row: Row): string {
  return `${row.adoption_id}←${row.source_adoption_id}`;
}

export function countryOf(adopter: string | undefined): string | undefined {
  return adopters.find((row) => row.id === adopter)?.country;
}

export function adoptersOf(idea: string): string[] {
  return values(where(adoptions, 'idea_id', idea), 'adopter_id');
}

export function sourcesOf(idea: string): string[] {
  return copies.filter((copy) => adoption(copy.adoption_id).idea_id === idea).map(copyKey);
}

export function postsOf(idea: string): string[] {
  return [...new Set(values(where(citations, 'idea_id', idea), 'post_id'))].sort();
}
