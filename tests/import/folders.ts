import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { type ImportOptions, type ImportReport, importFolder } from '../../src/interchange/import-folder.ts';
import { checkDatabase } from '../../src/interchange/invariants.ts';
import { describeProblem } from '../../src/interchange/problem.ts';
import type { Graph } from '../../src/neo4j/graph.ts';

export const FIRST_STORIES = fileURLToPath(new URL('../../data/first-stories', import.meta.url));

const made: string[] = [];

afterAll(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** An empty folder, taken away when the test file ends. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copycat-folder-'));
  made.push(folder);
  return folder;
}

/** An interchange folder of the given files, each as its lines. */
export async function folderOf(files: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const folder = await emptyFolder();
  for (const [name, lines] of Object.entries(files))
    await writeFile(join(folder, `${name}.csv`), lines.map((line) => `${line}\r\n`).join(''));
  return folder;
}

/** The bytes of all files of a folder, as texts by name. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  );
}

/** Imports and expects no problem. */
export async function taken(
  graph: Graph,
  folder: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const report = await importFolder(graph, folder, { actor: 'tester', reason: null, ...options });
  expect(report.problems.map(describeProblem)).toEqual([]);
  return report;
}

/** Created, updated, unchanged of each file that has rows. */
export function countsOf(report: ImportReport): Record<string, string> {
  return Object.fromEntries(
    Object.entries(report.files)
      .filter(([, { rows, updated }]) => rows + updated > 0)
      .map(([name, { created, updated, unchanged }]) => [name, `${created} ${updated} ${unchanged}`]),
  );
}

export async function expectWhole(graph: Graph): Promise<void> {
  const { found } = await checkDatabase(graph);
  expect(found.map(({ sentence }) => sentence)).toEqual([]);
}

/** Three places, two ideas and what they did: small enough to know by heart. */
export const VILLAGE = {
  adopters: [
    'id,kind,name,parent_id',
    'unit,unit,Biblioteket,town',
    'town,municipality,Åby,shire',
    'shire,region,Skiren,land',
    'land,country,Landet,',
    'hill,municipality,Højby,shire',
  ],
  ideas: ['id,name,derived_from_id,topics', 'tool-lite,Lille værktøj,tool,', 'tool,Værktøj,,care;data'],
  adoptions: [
    'id,idea_id,adopter_id,date,status,refines_id',
    'fine,tool,unit,2015,implemented,coarse',
    'coarse,tool,town,2015,implemented,',
    'first,tool,hill,2014-03,implemented,',
    'lite,tool-lite,land,2019,piloted,',
  ],
  copies: [
    'adoption_id,source_adoption_id,fidelity,channel,via',
    'coarse,first,adapted,visit,land;shire',
    'lite,coarse,,,',
  ],
  posts: [
    'id,title,published,text',
    'post,Historien,2016-05,"Højby havde det først. Åby tog det efter, og Åby fortæller gerne."',
  ],
  citations: [
    'post_id,idea_id,adoption_id,source_adoption_id,quote,start',
    'post,tool,coarse,first,Åby tog det efter,',
    'post,tool,first,,Højby havde det først,0',
    'post,tool,,,Åby,23',
  ],
} as const;
