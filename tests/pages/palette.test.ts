import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/dashboard/style/base.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(':root[data-theme="dark"]');
const themes = { light: coloursIn(light), dark: coloursIn(dark.split('@media')[0] ?? '') };

const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6'] as const;

/** What is left of red, green and blue where one kind of cone is missing (Machado, Oliveira & Fernandes 2009, severity 1). */
const SIGHT = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

describe.each(Object.entries(themes))('In the %s theme', (_theme, colour) => {
  test.each(Object.entries(SIGHT))(
    'every two colours of marks can be told apart with %s sight',
    (_sight, by) => {
      for (const [place, one] of HUES.entries())
        for (const other of HUES.slice(place + 1)) {
          const apart = Math.hypot(
            ...lab(seen(colour(one), by)).map((each, at) => each - (lab(seen(colour(other), by))[at] ?? 0)),
          );
          // 2.3 is just to be seen side by side; marks lie apart and are small.
          expect([one, other, apart > 12]).toEqual([one, other, true]);
        }
    },
  );

  test('every mark stands out from what it lies on, three to one', () => {
    for (const mark of [...HUES, 'chosen', 'ink'])
      for (const ground of ['paper', 'land', 'ground'])
        expect([mark, ground, contrast(colour(mark), colour(ground)) >= 3]).toEqual([mark, ground, true]);
  });
});

type Colour = readonly number[];

/** By name, in linear light from 0 to 1. */
function coloursIn(text: string): (name: string) => Colour {
  const found = new Map(
    [...text.matchAll(/--([\w-]+): #([0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );
  return (name) => {
    const hex = found.get(name);
    if (!hex) throw new Error(`There is no colour --${name}.`);
    return [0, 2, 4].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
  };
}

function seen(colour: Colour, by: readonly number[]): Colour {
  return times(by, colour).map((each) => Math.min(1, Math.max(0, each)));
}

function times(matrix: readonly number[], colour: Colour): number[] {
  return [0, 3, 6].map((row) => colour.reduce((sum, each, at) => sum + each * (matrix[row + at] ?? 0), 0));
}

/** CIELAB, white of D65: equal steps look about equal. */
function lab(colour: Colour): readonly number[] {
  const xyz = times([0.4338, 0.3762, 0.1899, 0.2126, 0.7152, 0.0722, 0.0178, 0.1094, 0.8728], colour);
  const [x = 0, y = 0, z = 0] = xyz.map((each) =>
    each > 0.008856 ? Math.cbrt(each) : 7.787 * each + 16 / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [one, other]
    .map(([r = 0, g = 0, b = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
