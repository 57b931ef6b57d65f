import type { Reading } from '../domain/reading.ts';
import { inLayer } from './layer.ts';

/** Where adopters are lifted to: a place, or themselves, where they lie in none of the level, and are coarse. */
export interface Lifting {
  /** By the key of an adopter the number of its place. */
  readonly lift: Readonly<Record<string, number>>;
  /** By that number, in the order of their keys. */
  readonly places: readonly { readonly key: string; readonly coarse: boolean }[];
}

/**
 * Lifts every adopter to a level (null: none). For questions about all copies: to send the numbers of 25,000 adopters is far
 * cheaper than to look for the place of each end of a million copies.
 */
export async function liftingOf(reading: Reading, level: string | null): Promise<Lifting> {
  const rows = await inLayer(reading, ['adopter/all-parents'], () =>
    reading.graph.read('adopter/all-parents', {}),
  );
  const adopters = new Map(rows.map((row) => [row.key, row]));
  const placeOf = (key: string): string => {
    let adopter = adopters.get(key);
    while (adopter && adopter.kind !== level) adopter = adopters.get(adopter.partOfKey ?? '');
    return adopter?.key ?? key;
  };
  const keys = [...adopters.keys()];
  const lifted = level === null ? keys : keys.map(placeOf);
  const places = [...new Set(lifted)].sort();
  const numbers = new Map(places.map((key, number) => [key, number]));
  return {
    lift: Object.fromEntries(keys.map((key, i) => [key, numbers.get(lifted[i] as string) as number])),
    places: places.map((key) => ({
      key,
      coarse: level !== null && adopters.get(key)?.kind !== level,
    })),
  };
}
