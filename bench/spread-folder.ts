import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * An interchange folder with ideas of so many adoptions each, to import beside the first stories:
 * `npx tsx bench/spread-folder.ts FOLDER 5000 50000`. The adopters are units of the municipalities of the gazetteer; who was copied is copied
 * again, and every tenth has no source. The same numbers give the same bytes.
 */
const [folder = 'spread-folder', ...sizes] = process.argv.slice(2);
const gazetteer = await readFile(new URL('../data/first-stories/adopters.csv', import.meta.url), 'utf8');
const municipalities = gazetteer
  .split('\n')
  .map((row) => row.split(','))
  .filter(([, kind]) => kind === 'municipality')
  .map(([key = '', , , , country = '']) => ({ key, country }));
const adopters = ['id,kind,name,parent_id,country'];
const ideas = ['id,name,summary,topics'];
const adoptions = ['id,idea_id,adopter_id,date,status,basis'];
const copies = ['adoption_id,source_adoption_id,fidelity,channel,basis'];

let seed = 42;
/** Below `below`, evenly (xorshift). */
function random(below: number): number {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) % below;
}

const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;

for (const size of sizes.map(Number)) {
  ideas.push(`spread-${size},Spread of ${size},Made up to measure with.,measuring`);
  const days: number[] = [];
  for (let place = 0; place < size; place++) {
    const [key, unit, home] = [`s${size}-${place}`, `u${size}-${place}`, one(municipalities)];
    const source = place > 0 && random(10) > 0 ? Math.min(random(place), random(place)) : null;
    const day = source === null ? random(3_000) : (days[source] ?? 0) + 20 + random(500);
    days.push(day);
    const date = new Date(Date.UTC(1995, 0, 1 + day)).toISOString();
    adopters.push(`${unit},unit,Unit ${place},${home.key},${home.country}`);
    adoptions.push(
      `${key},spread-${size},${unit},${date.slice(0, one([4, 7, 10, 10]))},${one(['implemented', 'implemented', 'scaled', 'piloted'])},${one(['stated', 'stated', 'implied'])}`,
    );
    if (source !== null)
      copies.push(
        `${key},s${size}-${source},${one(['copied', 'adapted', 'inspired', ''])},${one(['visit', 'network', 'course', ''])},${one(['stated', 'implied', ''])}`,
      );
  }
}
await mkdir(folder, { recursive: true });
for (const [name, rows] of Object.entries({ adopters, ideas, adoptions, copies }))
  await writeFile(join(folder, `${name}.csv`), `${rows.join('\n')}\n`);
