import { describe, expect, it, test } from 'vitest';
import { isEdtf } from '../../src/dashboard/drafting/date-check.ts';
import { edtfOf } from '../../src/dashboard/drafting/typed-date.ts';
import da from '../../src/dashboard/texts/da.json' with { type: 'json' };
import en from '../../src/dashboard/texts/en.json' with { type: 'json' };
import fi from '../../src/dashboard/texts/fi.json' with { type: 'json' };
import is from '../../src/dashboard/texts/is.json' with { type: 'json' };
import { isEdtfProblem, parseEdtf } from '../../src/domain/edtf.ts';

const catalogues = { da, en, fi, is };

describe('A date in plain words', () => {
  it.each([
    ['en', '', ''],
    ['en', ' 2014 ', '2014'],
    ['en', '2014-03', '2014-03'],
    ['en', '2014-3-7', '2014-03-07'],
    ['en', 'March 2014', '2014-03'],
    ['en', 'in march, 2014', '2014-03'],
    ['en', '17 March 2014', '2014-03-17'],
    ['en', 'March 17th 2014', '2014-03-17'],
    ['en', 'Sept 2014', '2014-09'],
    ['en', 'spring 2014', '2014-21'],
    ['en', 'about 2014', '2014~'],
    ['en', 'maybe around 2014', '2014%'],
    ['en', 'before 2015', '../2014'],
    ['en', 'before March 2014', '../2014-02'],
    ['en', 'before 2014-03-01', '../2014-02-28'],
    ['en', 'until 2015', '../2015'],
    ['en', 'after 31 December 2014', '2015-01-01/..'],
    ['en', 'since autumn 2014', '2014-23/..'],
    ['en', 'between 2010 and 2013', '2010/2013'],
    ['en', '2010–2013', '2010/2013'],
    ['en', '2010-2013', '2010/2013'],
    ['en', 'the 1990s', '1990/1999'],
    ['da', '17. marts 2014', '2014-03-17'],
    ['da', '17.3.2014', '2014-03-17'],
    ['da', 'den 17/3 2014', '2014-03-17'],
    ['da', 'ca. 2014', '2014~'],
    ['da', 'foråret 2014', '2014-21'],
    ['da', 'mellem maj 2010 og 2013', '2010-05/2013'],
    ['da', "1990'erne", '1990/1999'],
    ['fi', 'maaliskuu 2014', '2014-03'],
    ['fi', 'noin 2014', '2014~'],
    ['fi', '2014 jälkeen', '2015/..'],
    ['is', 'mars 2014', '2014-03'],
    ['is', 'fyrir 2015', '../2014'],
  ] as const)('of a reader in %s: “%s”', (language, typed, edtf) => {
    expect(edtfOf(typed, catalogues[language].date)).toBe(edtf);
  });

  it.each(['last year', '2014-13', '31 February 2014', '2014/2010', '5', 'march', '../..', '1.2.3.2014'])(
    'cannot be read: “%s”',
    (typed) => {
      expect(edtfOf(typed, en.date)).toBeNull();
    },
  );
});

test('What the pages take for a date is what the service takes for one', () => {
  const ends = [
    '',
    '..',
    '2014',
    '0000',
    '2014-03',
    '2014-02-29',
    '2016-02-29',
    '2014-21',
    '2014-24',
    '2014-21-01',
  ];
  const points = [
    ...ends,
    '2014-00',
    '2014-12-31~',
    '2015-01?',
    '2015%',
    '14',
    '2014-3',
    '2014x',
    '2015-06-31',
  ];
  const all = [...points, ...ends.flatMap((from) => points.map((to) => `${from}/${to}`)), '2014/2015/2016'];
  for (const text of all.filter((each) => each !== ''))
    expect([text, isEdtf(text)]).toEqual([text, !isEdtfProblem(parseEdtf(text))]);
});
