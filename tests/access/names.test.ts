import { describe, expect, test } from 'vitest';
import { covered } from '../../src/erasing/cover.ts';
import { namePattern } from '../../src/erasing/name-pattern.ts';
import { coveredTexts } from '../../src/erasing/post-texts.ts';
import { changedValue } from '../../src/erasing/value.ts';

const without = (text: string, ...names: string[]) => covered(text, namePattern(names).anywhere);

describe('A name is covered', () => {
  test.each([
    ['as it is', 'Fortalt av Kari Nordmann i går.', 'Fortalt av █████████████ i går.'],
    ['in any case', 'KARI NORDMANN, kari nordmann', '█████████████, █████████████'],
    [
      'with its genitive',
      'Kari Nordmanns idé, Kari Nordmann’s idea',
      '██████████████ idé, ███████████████ idea',
    ],
    ['the other way about', 'Nordmann, Kari (red.)', '██████████████ (red.)'],
    ['over the end of a line', 'Kari\nNordmann sier', '█████████████ sier'],
    [
      'in an address and a key',
      'https://x.no/kari-nordmann/ kari%20nordmann',
      'https://x.no/█████████████/ ███████████████',
    ],
    ['beside a bracket and a mark', '(«Kari Nordmann»)', '(«█████████████»)'],
  ])('%s', (_how, text, expected) => {
    expect(without(text, 'Kari Nordmann')).toBe(expected);
    expect([...expected].length).toBe([...text].length);
  });

  test('composed or decomposed, and as keyboards without its letters have it', () => {
    const decomposed = 'Åse Sjøström'.normalize('NFD');
    expect(without(`Åse Sjøström og ${decomposed}.`, 'Åse Sjøström')).toBe(
      `${'█'.repeat(12)} og ${'█'.repeat([...decomposed].length)}.`,
    );
    expect(without('Åse Sjøström', decomposed)).toBe('█'.repeat(12));
    expect(without('aase-sjoestroem, Ase Sjostrom', 'Åse Sjøström')).toBe(
      `${'█'.repeat(15)}, ${'█'.repeat(12)}`,
    );
  });

  test('in the cases of Finnish and Icelandic', () => {
    for (const form of ['Aino Virtanen', 'Aino Virtasen', 'Aino Virtaselta', 'Aino Virtasta'])
      expect(without(`${form}.`, 'Aino Virtanen')).toMatch(/^█+\.$/);
    for (const form of ['Matti Mäkelän', 'Matti Mäkelällä', 'Matti Mäkelältä'])
      expect(without(`${form}.`, 'Matti Mäkelä')).toMatch(/^█+\.$/);
    for (const form of ['Jóns Jónssonar', 'Jóni Jónssyni'])
      expect(without(`${form}.`, 'Jón Jónsson')).toMatch(/^█+\.$/);
    for (const form of ['Guðmundi Karlssyni', 'Guðmundar Karlssonar'])
      expect(without(`${form}.`, 'Guðmundur Karlsson')).toMatch(/^█+\.$/);
  });
});

describe('What only resembles a name stays', () => {
  test.each([
    ['Anders Hansen', 'Anders Hans'],
    ['Kari Nordmannsen', 'Kari Nordmann'],
    ['Karin, Karianne og Makari', 'Kari'],
    ['Ole, Kari og Nordmann', 'Kari Nordmann'],
    ['Kari', 'Kari Nordmann'],
  ])('%s is not %s', (text, name) => {
    expect(without(text, name)).toBe(text);
  });

  test('a name that is hardly one is refused', () => {
    for (const name of ['', 'ab', 'Kari (leder)', '.*', 'x'.repeat(101)])
      expect(() => namePattern([name])).toThrow(/^names\[0\]/);
    expect(() => namePattern([])).toThrow('names: expected 1 to 20 names; got 0.');
  });
});

test('In JSON a name is found through its escapes, and what is left is JSON', () => {
  const text = JSON.stringify({
    a: 'Kari\nNordmann',
    b: [{ 'Kari Nordmann': JSON.stringify({ deep: 'Kari "Nordmann" Kari\tNordmann' }) }],
  });
  const changed = JSON.parse(changedValue(text, (part) => without(part, 'Kari Nordmann')));
  expect(changed.a).toBe('█████████████');
  expect(JSON.parse(changed.b[0]['█████████████']).deep).toBe('Kari "Nordmann" █████████████');
  expect(changedValue('{"b": 1, "a": "x"}', (part) => part)).toBe('{"b": 1, "a": "x"}');
});

test('What is covered of a quote in one text is covered of it in all, so that it still stands in each', () => {
  const texts = ['Av Kari Nordmann sier det.', 'Av vår Nordmann sier det. 🙂'];
  const quote = 'Nordmann sier det';
  const places = texts.map((text, at) => ({
    text: at,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  }));
  const [one, other] = coveredTexts(texts, [{ key: 'c', places }], namePattern(['Kari Nordmann']).anywhere);
  expect(one).toBe('Av █████████████ sier det.');
  expect(other).toBe('Av vår ████████ sier det. 🙂');
});
