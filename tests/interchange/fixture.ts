import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CheckOptions, checkFolder, type FolderCheck } from '../../src/interchange/folder-check.ts';
import { type KnownRecords, noKnownRecords } from '../../src/interchange/known-records.ts';
import { describeProblem } from '../../src/interchange/problem.ts';
import { type TableName, tables } from '../../src/interchange/tables.ts';

/** Each file as text or bytes; a text without its header row's line end is one long line, as anywhere. */
export type Files = Partial<Record<TableName, string | Uint8Array>>;

/** A folder with these files, removed when the test is over. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copycat-folder-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, tables[name as TableName].file), content);
  }
  return folder;
}

export async function check(
  files: Files,
  known: KnownRecords = noKnownRecords,
  options?: CheckOptions,
): Promise<FolderCheck> {
  return checkFolder(await folderOf(files), known, options);
}

/** The problems of a folder, each as the sentence that an editor reads. */
export async function problemsOf(files: Files, known?: KnownRecords): Promise<string[]> {
  return (await check(files, known)).problems.map(describeProblem);
}

export async function warningsOf(files: Files, known?: KnownRecords): Promise<string[]> {
  const { problems, warnings } = await check(files, known);
  if (problems.length > 0)
    throw new Error(`no problem was expected: ${problems.map(describeProblem).join('\n')}`);
  return warnings.map(describeProblem);
}

/** Rows of a file, one argument each, below the columns that the first names. */
export function csv(...rows: string[]): string {
  return `${rows.join('\r\n')}\r\n`;
}

/** Familieiværksætterne as the first stories tell it, small: three adopters, one idea, two copies, one post. */
export const story = {
  adopters: csv(
    'id,kind,name,parent_id',
    'SE,country,Sverige,',
    'DK,country,Danmark,',
    'mid,region,Midtjylland,DK',
    'holstebro,municipality,Holstebro,mid',
    'silkeborg,municipality,Silkeborg,mid',
    'sundhed,unit,Sundhedsplejen,silkeborg',
  ),
  ideas: csv(
    'id,name,derived_from_id',
    'fam,Familieiværksætterne,',
    'fam2,FAM på nett,fam',
    'other,Noe annet,',
  ),
  adoptions: csv(
    'id,idea_id,adopter_id,date,status,origin',
    'a1,fam,SE,2004,implemented,true',
    'a2,fam,holstebro,2010,implemented,',
    'a3,fam,sundhed,2014,implemented,',
  ),
  copies: csv('adoption_id,source_adoption_id', 'a2,a1', 'a3,a2'),
  posts: csv(
    'id,url,text',
    'p1,https://example.org/1,"🌱 Idéen opstod i Sverige. Så kom den til Holstebro."',
  ),
  citations: csv(
    'post_id,idea_id,adoption_id,source_adoption_id,quote,start',
    'p1,fam,a1,,opstod i Sverige,',
  ),
} satisfies Files;

/** The story with some files replaced. */
export function storyWith(files: Files): Files {
  return { ...story, ...files };
}

/** The story with rows added to one file. */
export function storyPlus(name: TableName, ...rows: string[]): Files {
  return { ...story, [name]: story[name] + csv(...rows) };
}
