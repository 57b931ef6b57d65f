import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { adoptersIn, copiesIn } from './names.ts';

const posts = process.env.COPYCAT_POSTS ?? join(import.meta.dirname, '../../../shared/posts');
const retellings = parse(
  readFileSync(join(import.meta.dirname, '../../data/first-stories/posts.csv'), 'utf8'),
  { columns: true },
) as { id: string; text: string; language: string }[];

const COPIES: Readonly<Record<string, string[]>> = {
  '001': [],
  '002': ['NO-3201 < hoegskolen-i-lillehammer | Innovasjonsskolen (stated)'],
  '003': [],
  '004': [
    'DK-159 < oekonomi-og-indenrigsministeriet | Kontraktmodel (implied, considered)',
    'DK-661 < SE | Familieiværksætterne (implied)',
    'DK-740-sundhedsplejen < DK-661 | Familieiværksætterne (implied)',
  ],
};

describe.skipIf(!existsSync(posts))('the five posts as their authors wrote them', () => {
  const text = (file: string) => readFileSync(join(posts, `${file}.txt`), 'utf8');

  test('the five copies that they tell are proposed, and no other', () => {
    expect(copiesIn(text('tanketanken-aarhus-gentofte'), 'nb')).toEqual([
      'NO-3201 < DK | Innsamling av lærdom og innovasjoner (implied, considered)',
    ]);
    expect(copiesIn(text('tanketanken-2020'), 'nb')).toEqual(COPIES['001']);
    expect(copiesIn(text('tanketanken-innovasjonsskolen'), 'nb')).toEqual(COPIES['002']);
    expect(copiesIn(text('tanketanken-radmann-2019'), 'nb')).toEqual(COPIES['003']);
    expect(copiesIn(text('coi-innovationspraktik'), 'da')).toEqual(COPIES['004']);
  });

  test('units, organisations and municipalities are found, whatever their spaces', () => {
    expect(adoptersIn(text('tanketanken-innovasjonsskolen'), 'nb')).toEqual(
      expect.arrayContaining([
        'Helse\u00a0og Friskliv = NO-3201-helse-og-friskliv',
        'Høgskolen i Lillehammer = hoegskolen-i-lillehammer',
      ]),
    );
    expect(adoptersIn(text('coi-innovationspraktik'), 'da')).toEqual(
      expect.arrayContaining([
        'sundhedsplejen i Silkeborg Kommune = DK-740-sundhedsplejen',
        'Silkeborg Kommunes = DK-740',
        'Holstebro = DK-661',
        'Sverige = SE',
      ]),
    );
  });
});

describe('our retellings of them', () => {
  test.each(['001', '002', '003'])('post %s tells the copies that the original does', (id) => {
    const post = retellings.find((one) => one.id === id);
    expect(copiesIn(post?.text ?? '', post?.language ?? '')).toEqual(COPIES[id]);
  });

  test('the order of the words carries the chain to the health visitors', () => {
    const post = retellings.find((one) => one.id === '004');
    expect(copiesIn(post?.text ?? '', 'da')).toEqual(COPIES['004']?.slice(1));
  });
});
