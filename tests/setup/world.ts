import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder } from '../../src/interchange/import-folder.ts';
import type { Graph } from '../../src/neo4j/graph.ts';

/** A row of an interchange file; a cell that is left out is empty. */
export type Cells = Readonly<Record<string, string>>;

/** An interchange folder in memory: what the service is asked about, and what a plain scan is made over. */
export interface World {
  readonly adopters: readonly Cells[];
  readonly ideas: readonly Cells[];
  readonly adoptions: readonly Cells[];
  readonly copies: readonly Cells[];
  readonly posts?: readonly Cells[];
  readonly citations?: readonly Cells[];
}

/** Takes a world in, the way an operator would: as a folder. */
export async function plant(graph: Graph, world: World): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'copycat-world-'));
  for (const [name, rows] of Object.entries(world) as [string, readonly Cells[]][])
    if (rows.length) await writeFile(join(folder, `${name}.csv`), csvOf(rows));
  const report = await importFolder(graph, folder, { actor: 'test', reason: null });
  if (report.refused)
    throw new Error(
      report.problems.map((problem) => `${problem.file} ${problem.row}: ${problem.reason}`).join('\n'),
    );
}

/** The same seed always gives the same world: 2 countries of 3 municipalities with units, 6 ideas, 150 adoptions, some 130 copies. */
export function randomWorld(seed: number): World {
  const { pick, chance, below } = dice(seed);
  const adopters: Cells[] = [];
  for (const country of ['NO', 'DK']) {
    adopters.push({ id: country, kind: 'country', name: `Land ${country}`, country });
    adopters.push({
      id: `${country}-R`,
      kind: 'region',
      name: `Region ${country}`,
      parent_id: country,
      country,
    });
    for (let m = 0; m < 3; m++) {
      const municipality = `${country}-${m}`;
      adopters.push({
        id: municipality,
        kind: 'municipality',
        name: `By ${municipality}`,
        parent_id: `${country}-R`,
        country,
      });
      for (let u = 0; u < 8; u++)
        adopters.push({
          id: `${municipality}-${u}`,
          kind: 'unit',
          name: `Enhed ${u}`,
          parent_id: municipality,
          country,
        });
    }
  }
  const ideas = Array.from({ length: 6 }, (_, i) => ({
    id: `i${i}`,
    name: `Idé ${i}`,
    topics: i % 2 ? 'school;health' : 'health',
  }));
  const adoptions: Cells[] = [];
  const copies: Cells[] = [];
  for (const idea of ideas) {
    const takers = [...adopters].sort(() => below(3) - 1).slice(0, 25);
    const before: Cells[] = [];
    for (const taker of takers) {
      const id = `a${String(adoptions.length).padStart(3, '0')}`;
      const year = 2000 + before.length;
      const adoption: Cells = {
        id,
        idea_id: idea.id as string,
        adopter_id: taker.id as string,
        date: chance(0.2) ? '' : chance(0.3) ? `${year}` : `${year}-0${1 + below(9)}`,
        status: pick([
          'implemented',
          'implemented',
          'piloted',
          'scaled',
          'abandoned',
          'considered',
          'rejected',
          '',
        ]),
        basis: pick(['stated', 'implied', '']),
        confidence: pick(['', '0.4', '0.8', '1']),
        rank: pick(['', '', '', 'preferred', 'deprecated']),
      };
      const sources = before.filter(() => chance(0.08)).slice(0, 3);
      for (const source of sources)
        copies.push({
          adoption_id: id,
          source_adoption_id: source.id as string,
          fidelity: pick(['copied', 'adapted', 'inspired', '']),
          channel: pick(['visit', 'network', 'course', '']),
          via: pick(['', '', 'NO', 'DK-1']),
          basis: pick(['stated', 'implied', 'inferred', '']),
          confidence: pick(['', '0.5', '0.9']),
          rank: pick(['', '', 'preferred', 'deprecated']),
        });
      adoptions.push(adoption);
      before.push(adoption);
    }
  }
  return { adopters, ideas, adoptions, copies };
}

/** Seeded random choices (mulberry32). */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: (p: number) => next() < p,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
  };
}

function csvOf(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}
