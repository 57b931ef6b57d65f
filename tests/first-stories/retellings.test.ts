import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ideas, posts, root, textOf, values } from './stories.ts';

const originalsFolder = resolve(root, process.env.COPYCAT_POSTS ?? '../shared/posts');
const originalFiles = new Map([
  ['000', 'tanketanken-aarhus-gentofte.txt'],
  ['001', 'tanketanken-2020.txt'],
  ['002', 'tanketanken-innovasjonsskolen.txt'],
  ['003', 'tanketanken-radmann-2019.txt'],
  ['004', 'coi-innovationspraktik.txt'],
]);

describe('the retellings', () => {
  test('say in their first line that they are retellings, and of what', () => {
    for (const post of posts) {
      const firstLine = (post.text ?? '').split('\n')[0];
      expect(firstLine).toMatch(post.language === 'da' ? /^Genfortælling / : /^Gjenfortelling /);
      expect(firstLine).toContain(post.title);
    }
  });

  test('name no person but the authors of the posts', () => {
    const officials = /Rasmussen|Garfiel|Laila|Næss|Kjeldstadli/;
    expect(posts.filter((post) => officials.test(Object.values(post).join(' ')))).toEqual([]);
  });

  test.skipIf(!existsSync(originalsFolder)).each([...originalFiles])(
    'post %s shares no six words in a row with the original, but for its title',
    (id, file) => {
      const post = posts.find((row) => row.id === id);
      const retelling = textOf(id).replace(post?.title ?? '', ' ');
      const ofOriginal = new Set(runsOfSixWords(readFileSync(join(originalsFolder, file), 'utf8')));
      const written = [retelling, ...values(ideas, 'summary')].flatMap(runsOfSixWords);
      expect(ofOriginal.size).toBeGreaterThan(300);
      expect(written.filter((run) => ofOriginal.has(run))).toEqual([]);
    },
  );

  test.skipIf(!existsSync(originalsFolder))(
    'every other name of an idea is one that an original uses',
    () => {
      const originals = [...originalFiles.values()]
        .map((file) => readFileSync(join(originalsFolder, file), 'utf8').toLowerCase())
        .join('\n');
      const aliases = values(ideas, 'aliases').flatMap((list) => list.split(';'));
      expect(aliases.filter((alias) => !originals.includes(alias.toLowerCase()))).toEqual([]);
    },
  );
});

function runsOfSixWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
}
