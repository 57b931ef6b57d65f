import { TONED_COUNTRIES } from './country-tone.ts';

/** Which countries are drawn with what lies within them, and how fine; the others are drawn as a whole. */
export type OutlineLevels = Readonly<Record<string, 'REGION' | 'MUNICIPALITY'>>;

interface Located {
  readonly level: string;
  readonly country: string | null;
}

/**
 * The level that fits a map of these adopters. Municipalities where one country fills the map; where it reaches over several they
 * would be too small to tell apart, so regions. A country that is only itself there, or not at all, has no borders within.
 */
export function outlineLevels(adopters: Iterable<Located>): OutlineLevels {
  const levels = new Map<string, Set<string>>();
  for (const { country, level } of adopters) {
    if (country === null || !TONED_COUNTRIES.includes(country)) continue;
    const within = levels.get(country) ?? new Set();
    levels.set(country, within.add(level));
  }
  const found: Record<string, 'REGION' | 'MUNICIPALITY'> = {};
  for (const [country, within] of levels) {
    const fine = ['MUNICIPALITY', 'UNIT', 'ORGANISATION'].some((level) => within.has(level));
    if (fine && levels.size === 1) found[country] = 'MUNICIPALITY';
    else if (fine || within.has('REGION')) found[country] = 'REGION';
  }
  return found;
}

/** All countries at one level, for a map of everything. */
export function outlinesThroughout(level: 'COUNTRY' | 'REGION' | 'MUNICIPALITY'): OutlineLevels {
  return level === 'COUNTRY' ? {} : Object.fromEntries(TONED_COUNTRIES.map((country) => [country, level]));
}
