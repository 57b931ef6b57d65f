import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  adopters,
  adoptersOf,
  adoption,
  adoptions,
  citations,
  columns,
  copies,
  copyKey,
  countryOf,
  ideas,
  pathOf,
  posts,
  postsOf,
  type Row,
  root,
  rowsOf,
  sourcesOf,
  type Table,
  textOf,
  values,
  where,
} from './stories.ts';

describe('the folder', () => {
  test('holds 1,197 adopters, 15 ideas, 21 adoptions, 5 copies, 5 posts and 36 citations', () => {
    const counts = [adopters, ideas, adoptions, copies, posts, citations].map((rows) => rows.length);
    expect(counts).toEqual([1197, 15, 21, 5, 5, 36]);
  });

  test('holds every region and municipality of the five Nordic countries', () => {
    const counts = ['DK', 'FI', 'IS', 'NO', 'SE'].map((country) =>
      ['region', 'municipality'].map(
        (kind) => where(where(adopters, 'country', country), 'kind', kind).length,
      ),
    );
    expect(counts).toEqual([
      [5, 98],
      [19, 308],
      [8, 61],
      [15, 357],
      [21, 290],
    ]);
  });

  test.each(Object.keys(columns) as Table[])(
    '%s.csv has the bytes that an export of it would have',
    (table) => {
      const { names, key } = columns[table];
      const rows = rowsOf(table)
        .map((row) => names.split(',').map((name) => row[name] ?? ''))
        .sort((a, b) => compareKeys(a.slice(0, key), b.slice(0, key)));
      const bytes = [names.split(','), ...rows]
        .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
        .join('');
      expect(readFileSync(pathOf(table), 'utf8')).toBe(bytes);
      expect(bytes.normalize('NFC')).toBe(bytes);
    },
  );

  test('writes each coordinate as the shortest decimal that is the same number', () => {
    const coordinates = [...values(adopters, 'latitude'), ...values(adopters, 'longitude')];
    expect(coordinates.filter((cell) => cell !== '' && String(Number(cell)) !== cell)).toEqual([]);
  });

  test('has each key once', () => {
    for (const [table, { names, key }] of Object.entries(columns)) {
      const keys = rowsOf(table as Table).map((row) =>
        JSON.stringify(
          names
            .split(',')
            .slice(0, key)
            .map((name) => row[name]),
        ),
      );
      expect(
        keys.filter((one, index) => keys.indexOf(one) !== index),
        table,
      ).toEqual([]);
    }
  });

  test('refers to nothing that it does not hold', () => {
    const ids = (rows: Row[]) => new Set(['', ...rows.map((row) => row.id ?? '')]);
    const copyKeys = new Set(copies.map(copyKey));
    expect(values(adopters, 'parent_id').filter((id) => !ids(adopters).has(id))).toEqual([]);
    expect(values(adoptions, 'idea_id').filter((id) => id === '' || !ids(ideas).has(id))).toEqual([]);
    expect(values(adoptions, 'adopter_id').filter((id) => id === '' || !ids(adopters).has(id))).toEqual([]);
    expect([...copyKeys].flatMap((key) => key.split('←')).filter((id) => !ids(adoptions).has(id))).toEqual(
      [],
    );
    expect(values(citations, 'post_id').filter((id) => id === '' || !ids(posts).has(id))).toEqual([]);
    for (const row of citations) {
      expect(row.idea_id).toBe(adoption(row.adoption_id).idea_id);
      if (row.source_adoption_id !== '') expect(copyKeys).toContain(copyKey(row));
    }
  });

  test('copies only within one idea, and never into an origin', () => {
    for (const copy of copies) {
      const [to, from] = [adoption(copy.adoption_id), adoption(copy.source_adoption_id)];
      expect(to.idea_id).toBe(from.idea_id);
      expect(to.origin).toBe('');
    }
  });
});

describe('the records', () => {
  test('are the twenty-one adoptions that the posts establish, dated no more exactly than they are told', () => {
    const told = adoptions.map((row) =>
      [row.id, row.idea_id, row.adopter_id, row.date, row.status, row.origin, row.basis].join(' | '),
    );
    expect(told).toEqual([
      'a01 | familieivaerksaetterne | SE |  | implemented | true | stated',
      'a02 | familieivaerksaetterne | DK-661 |  | implemented |  | stated',
      'a03 | familieivaerksaetterne | DK-740-sundhedsplejen |  | implemented |  | stated',
      'a04 | copycat-pris | DK-740 |  | implemented | true | stated',
      'a05 | innovationspraktik | coi |  | implemented | true | stated',
      'a06 | praktik-hos-hinanden | DK-159 | 2014-21 | piloted |  | stated',
      'a07 | praktik-hos-hinanden | oekonomi-og-indenrigsministeriet | 2014-21 | piloted |  | stated',
      'a08 | kontraktmodel | oekonomi-og-indenrigsministeriet |  | implemented |  | stated',
      'a09 | kontraktmodel | DK-159 | 2014/.. | considered |  | stated',
      'a10 | innsamling-av-laerdom | DK | ../2020-04 | piloted |  | stated',
      'a11 | innsamling-av-laerdom | NO-3201 |  | considered |  | stated',
      'a12 | office-365-og-teams | NO-3201 | ../2020-03 | implemented |  | stated',
      'a13 | smittevernutstyr | NO-3201 | 2020 | scaled |  | stated',
      'a14 | brennende-plattform | NO-3201 |  | rejected |  | stated',
      'a15 | innovasjonsskolen | hoegskolen-i-lillehammer |  | implemented | true | implied',
      'a16 | innovasjonsskolen | NO-3201 |  | implemented |  | stated',
      'a17 | lup | NO-3201 |  | implemented | true | stated',
      'a18 | min-side | NO-3201 | 2019-23 | considered |  | stated',
      'a19 | nettbrett | NO-3201-baerumskolen | ../2019-06 | scaled |  | stated',
      'a20 | demenslandsby | NO-3201 | 2020-22 | considered |  | implied',
      'a21 | emma-medliv | NO-3201-emma-hjort | ../2019-06 | implemented |  | stated',
    ]);
  });

  test('are five copies and no other', () => {
    const told = copies.map((row) => [copyKey(row), row.fidelity, row.channel, row.basis].join(' | '));
    expect(told).toEqual([
      'a02←a01 |  |  | implied',
      'a03←a02 | copied |  | implied',
      'a09←a08 |  | internship | stated',
      'a11←a10 | inspired | meeting | implied',
      'a16←a15 | copied | course | stated',
    ]);
  });

  test('leave ends, refinements, go-betweens, ranks and confidence unknown', () => {
    const silent = ['ended', 'refines_id', 'via', 'rank', 'rank_reason', 'confidence'];
    const filled = [...adoptions, ...copies].filter((row) =>
      silent.some((column) => (row[column] ?? '') !== ''),
    );
    expect(filled).toEqual([]);
  });
});

describe('the citations', () => {
  test('quote exactly what stands at their offsets, counted in code points', () => {
    for (const row of citations) {
      const [quote, start] = [row.quote ?? '', Number(row.start)];
      const text = [...textOf(row.post_id)];
      expect(text.slice(start, start + [...quote].length).join('')).toBe(quote);
      expect(textOf(row.post_id).split(quote)).toHaveLength(2);
    }
  });

  test('support every idea, every adoption and every copy', () => {
    const cited = (rows: Row[], column: string) => new Set(values(rows, column));
    expect(values(ideas, 'id').filter((id) => !cited(citations, 'idea_id').has(id))).toEqual([]);
    const ofAdoptions = citations.filter((row) => row.source_adoption_id === '');
    expect(values(adoptions, 'id').filter((id) => !cited(ofAdoptions, 'adoption_id').has(id))).toEqual([]);
    const citedCopies = citations.map(copyKey);
    expect(copies.map(copyKey).filter((key) => !citedCopies.includes(key))).toEqual([]);
  });

  test('are the passages that data/README.md lists, no more and no fewer', () => {
    const listed = readFileSync(join(root, 'data/README.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| R\d\d \|/.test(line))
      .flatMap((line) => {
        const [, , post, offsets, quote, targets] = line.split('|').map((cell) => cell.trim());
        expect(Number(offsets?.split('–')[1]) - Number(offsets?.split('–')[0])).toBe(
          [...(quote ?? '')].length,
        );
        return (targets ?? '')
          .split(', ')
          .map((target) => [post, target, quote, offsets?.split('–')[0]].join('|'));
      });
    const held = citations.map((row) => {
      const target = row.source_adoption_id === '' ? row.adoption_id : copyKey(row);
      return [row.post_id, target, row.quote, row.start].join('|');
    });
    expect(held.sort()).toEqual(listed.sort());
  });

  test('tell of LUP in the posts 002 and 003 only, and LUP is found under each of its three names (E7)', () => {
    const lup = ideas.find((row) => row.id === 'lup');
    expect(postsOf('lup')).toEqual(['002', '003']);
    expect([lup?.name, ...(lup?.aliases ?? '').split(';')]).toEqual([
      'LUP',
      'Lederutviklingsprogram for innovasjon',
      'ledelsesutviklingsprogram for innovasjon',
    ]);
  });

  test('tell of these ideas in these posts (E11)', () => {
    const told = values(posts, 'id').map((id) => [
      id,
      [...new Set(values(where(citations, 'post_id', id), 'idea_id'))].sort(),
    ]);
    expect(Object.fromEntries(told)).toEqual({
      '000': ['innsamling-av-laerdom'],
      '001': ['brennende-plattform', 'office-365-og-teams', 'smittevernutstyr'],
      '002': ['innovasjonsskolen', 'lup'],
      '003': ['demenslandsby', 'emma-medliv', 'lup', 'min-side', 'nettbrett'],
      '004': [
        'copycat-pris',
        'familieivaerksaetterne',
        'innovationspraktik',
        'kontraktmodel',
        'praktik-hos-hinanden',
      ],
    });
  });
});

describe('what must not be asserted', () => {
  test('Aarhus and Gentofte, merely named together with Bærum, have no adoption (N1)', () => {
    expect(values(adopters, 'id')).toEqual(expect.arrayContaining(['DK-751', 'DK-157']));
    expect(adoptions.filter((row) => ['DK-751', 'DK-157'].includes(row.adopter_id ?? ''))).toEqual([]);
  });

  test('the many good ideas from the Danes are no copy: Bærum has one thing from Denmark, the gathering of lessons (N2)', () => {
    const fromDanes = copies.filter(
      (copy) =>
        adoption(copy.adoption_id).adopter_id?.startsWith('NO') &&
        countryOf(adoption(copy.source_adoption_id).adopter_id) === 'DK',
    );
    expect(fromDanes.map(copyKey)).toEqual(['a11←a10']);
    expect(postsOf('innsamling-av-laerdom')).toEqual(['000']);
  });

  test('the study visit in the parable of the dead horse is no channel (N3)', () => {
    expect(values(copies, 'channel')).not.toContain('visit');
  });

  test('the internships of Gladsaxe and the ministry have no source (N4)', () => {
    expect(sourcesOf('praktik-hos-hinanden')).toEqual([]);
    expect(values(ideas, 'derived_from_id').filter((id) => id !== '')).toEqual([]);
  });

  test('LUP is not copied from Innovasjonsskolen (N5)', () => {
    expect(sourcesOf('lup')).toEqual([]);
  });

  test('nothing is copied from Silkeborg’s Copycat pris, and nobody else has it (N6)', () => {
    expect(adoptersOf('copycat-pris')).toEqual(['DK-740']);
    expect(postsOf('copycat-pris')).toEqual(['004']);
  });

  test('neither the poem of 1969 nor the plans for 2022 and 2023 date an adoption (N7)', () => {
    expect(values(adoptions, 'date').filter((date) => /1969|2022|2023/.test(date))).toEqual([]);
  });

  test('the unnamed services that took over the solution for protective equipment are no adopters (N8)', () => {
    expect(adoptersOf('smittevernutstyr')).toEqual(['NO-3201']);
  });

  test('the dementia village and the training flat come from nowhere that is told (N9)', () => {
    expect([...sourcesOf('demenslandsby'), ...sourcesOf('emma-medliv')]).toEqual([]);
  });

  test('the Hege of 001 is not taken for the Hege Fossum of 002 (N10)', () => {
    expect(values(posts, 'authors')).toEqual([
      'Christian Holmås Haave',
      'Ingrid;Ellen;Hege',
      'Hege Fossum',
      'Erik, rådmann',
      '',
    ]);
  });
});

/** Code point order: the order of the UTF-8 bytes, which is not that of UTF-16 code units. */
function compareKeys(a: string[], b: string[]): number {
  const different = a.findIndex((part, index) => part !== b[index]);
  return different < 0 ? 0 : Buffer.compare(Buffer.from(a[different] ?? ''), Buffer.from(b[different] ?? ''));
}

function csvCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
