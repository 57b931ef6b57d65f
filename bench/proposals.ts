import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { withExonyms } from '../src/proposals/countries.ts';
import { NamesIndex } from '../src/proposals/names-index.ts';
import { readPost } from '../src/proposals/proposals.ts';
import { gazetteer, goldText } from '../tests/proposals/gold.ts';

/** How long the names take to be made ready, and a post to be read, with 100,000 names: `npx tsx bench/proposals.ts`. */
const NAMES = 100_000;
const folder = join(import.meta.dirname, '../tests/proposals/texts');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => goldText(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')));

const names = new NamesIndex();
let began = performance.now();
for (const named of gazetteer) names.put(withExonyms(named));
const municipalities = gazetteer.filter(({ kind }) => kind === 'municipality');
const SERVICES = [
  'Hjemmeplejen',
  'Sundhedsplejen',
  'Biblioteket',
  'Familjecentralen',
  'Ungdomstjenesten',
  'Kotihoito',
  'Velferðarsvið',
  'Stadsbyggnadskontoret',
];
for (let at = 0; names.size < NAMES; at++) {
  const { key, name, country } = municipalities[
    at % municipalities.length
  ] as (typeof municipalities)[number];
  const common = { aliases: [], country, succeededByKey: null, until: null };
  const service = SERVICES[at % SERVICES.length];
  if (at % 2 === 0)
    names.put({
      ...common,
      key: `${key}-u${at}`,
      name: `${service} ${at} i ${name}`,
      kind: 'unit',
      partOfKey: key,
    });
  else
    names.put({
      ...common,
      key: `i${at}`,
      name: `${name}${['modellen', 'metoden', 'løftet', 'projektet'][at % 4]} ${at}`,
      kind: 'idea',
      partOfKey: null,
    });
}
console.log(
  `${names.size} names made ready in ${(performance.now() - began).toFixed(0)} ms, ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MiB`,
);
const times: number[] = [];
for (let turn = 0; turn < 12; turn++)
  for (const { text, language } of texts) {
    began = performance.now();
    readPost({ text, language }, names);
    if (turn > 1) times.push(performance.now() - began);
  }
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(1);
console.log(
  `${texts.length} texts of ${Math.round(texts.reduce((all, { text }) => all + text.length, 0) / texts.length)} characters: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, at most ${at(1)} ms`,
);
