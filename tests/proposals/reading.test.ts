import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/proposals/date-mentions.ts';
import { NamesIndex } from '../../src/proposals/names-index.ts';
import { readPost } from '../../src/proposals/proposals.ts';
import { adoptersIn, copiesIn, names } from './names.ts';

describe('adopters named in a text', () => {
  test.each([
    [
      'da',
      'Det er Silkeborgs model, og i Aarhus’ skoler bruges den.',
      ['Silkeborgs = DK-740', 'Aarhus = DK-751'],
    ],
    ['sv', 'Rättviks kommun lärde av Leksand.', ['Rättviks kommun = SE-2031', 'Leksand = SE-2029']],
    [
      'fi',
      'Tuusulassa, Helsingin kaupungilta, Turun, Tampereella, Lahdessa ja Seinäjoelta.',
      [
        'Tuusulassa = FI-858',
        'Helsingin kaupungilta = FI-091',
        'Turun = FI-853',
        'Tampereella = FI-837',
        'Lahdessa = FI-398',
        'Seinäjoelta = FI-743',
      ],
    ],
    [
      'is',
      'Frá Kópavogi til Akureyrar, Hafnarfjarðar og Garðabæjar.',
      ['Kópavogi = IS-1000', 'Akureyrar = IS-6000', 'Hafnarfjarðar = IS-1400', 'Garðabæjar = IS-1300'],
    ],
    ['nb', 'Fra Malmø til Gøteborg og Åbo.', ['Malmø = SE-1280', 'Gøteborg = SE-1480', 'Åbo = FI-853']],
  ])('are known in their forms: %s', (language, text, expected) => {
    expect(adoptersIn(text, language)).toEqual(expected);
  });

  test('who has a place only in their name is not that place', () => {
    expect(
      adoptersIn('Roskilde Universitet, Anne Lund fra Fredericia Dagblad og Universitetet i Oslo.', 'da'),
    ).toEqual([]);
    expect(adoptersIn('Helsingin Sanomat ja Turun yliopisto.', 'fi')).toEqual([]);
  });

  test('namesakes are a question, until the text says which', () => {
    expect(adoptersIn('Også Herøy er med.', 'nb')).toEqual(['Herøy = NO-1515 or NO-1818?']);
    expect(adoptersIn('Også Herøy i Nordland er med.', 'nb')).toEqual([
      'Herøy = NO-1818',
      'Nordland = NO-18',
    ]);
  });

  test('a former municipality is found, and its successor told', () => {
    const former = new NamesIndex();
    former.put({
      key: 'svelvik',
      name: 'Svelvik',
      aliases: [],
      kind: 'municipality',
      country: 'NO',
      partOfKey: null,
      succeededByKey: 'NO-3301',
      until: '2020-01-01',
    });
    const [one] = readPost({ text: 'Ideen kom fra Svelvik.', language: 'nb' }, former).adopters;
    expect(one?.chosen).toMatchObject({
      key: 'svelvik',
      reason: 'its name; it ended 2020-01-01, followed by NO-3301',
    });
  });

  test('offsets count code points of the text as it stands: astral letters, soft hyphens, decomposed letters, no-break spaces', () => {
    const text = '𝄞 Råd fra Sil\u00adke\u00adborg\u00a0Kommune.'.normalize('NFD');
    const read = readPost({ text, language: 'da' }, names);
    const [one] = read.adopters;
    const stretch = read.text.stretch(one?.start ?? 0, one?.end ?? 0);
    expect(stretch.quote).toBe('Sil\u00adke\u00adborg\u00a0Kommune');
    expect([...text].slice(stretch.start, stretch.end).join('')).toBe(stretch.quote);
  });
});

describe('copies told', () => {
  test.each([
    ['da', 'Odense har kopieret »Sundhedsbroen« fra Vejle.', ['DK-461 < DK-630 | Sundhedsbroen (stated)']],
    [
      'da',
      '»Sundhedsbroen« fra Vejle er blevet kopieret af Odense.',
      ['DK-461 < DK-630 | Sundhedsbroen (stated)'],
    ],
    [
      'nb',
      'Asker vurderer å hente «Trygg hjemme» fra Drammen.',
      ['NO-3203 < NO-3301 | Trygg hjemme (stated, considered)'],
    ],
    ['nn', 'Voss fekk ideen til «Heimeleiken» frå Stord.', ['NO-4621 < NO-4614 | Heimeleiken (stated)']],
    [
      'sv',
      'Lund sa nej till att kopiera modellen ”Trygga kvällar” från Malmö.',
      ['SE-1281 < SE-1280 | Trygga kvällar (stated, rejected)'],
    ],
    ['fi', 'Espoo kopioi ”Yhteinen pöytä” -mallin Vantaalta.', ['FI-049 < FI-092 | Yhteinen pöytä (stated)']],
    [
      'is',
      'Kópavogur fékk hugmyndina að „Græna hverfið“ frá Akureyri.',
      ['IS-1000 < IS-6000 | Græna hverfið (stated)'],
    ],
    [
      'en',
      'Aarhus borrowed the scheme "Open Doors" from Gothenburg.',
      ['DK-751 < SE-1480 | Open Doors (stated)'],
    ],
  ])('are read in %s: %s', (language, text, expected) => {
    expect(copiesIn(text, language)).toEqual(expected);
  });

  test('what is denied, or only stands side by side, is none', () => {
    expect(copiesIn('Odense har ikke kopieret »Sundhedsbroen« fra Vejle.', 'da')).toEqual([]);
    expect(copiesIn('Odense og Vejle mødtes og talte om »Sundhedsbroen«.', 'da')).toEqual([]);
    expect(copiesIn('Mange gode ideer fra danskene.', 'nb')).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['da', 'i foråret 2014 og den 1. oktober 2013', ['2014-21', '2013-10-01']],
    ['nb', 'i november 2007, på 1990-tallet, rundt 2010', ['2007-11', '1990/1999', '2010~']],
    ['sv', 'hösten 2008, 2015–2017', ['2008-23', '2015/2017']],
    ['fi', 'keväällä 2020, vuodesta 2012, toukokuussa 2019', ['2020-21', '2012', '2019-05']],
    ['is', 'haustið 1998, í október 2020', ['1998-23', '2020-10']],
    ['en', 'in spring 2015, October 1997, 1,300 people', ['2015-21', '1997-10']],
  ] as const)('are as precise as they are told: %s', (language, text, expected) => {
    expect(findDates(text, language).map(({ edtf }) => edtf)).toEqual(expected);
  });
});
