import type { Adoption } from '../domain/adoption.ts';
import { InputError } from '../domain/input-error.ts';
import { compareKeys } from '../domain/key.ts';
import type { Reading } from '../domain/reading.ts';
import { type CommonAncestor, nearestCommonAncestors } from './ancestors.ts';
import { type AskedRef, adoptionsOfRef } from './paths.ts';
import { lineageOf } from './reach.ts';
import { type CountedReadings, rivalReadings } from './rival-readings.ts';

/** A nearest common ancestor of some readings of rival claims, with the fewest and the most copies to each of the two. */
export interface AncestorInReadings extends CommonAncestor<Adoption> {
  readonly mostDistances: readonly [number, number];
  /** In how many readings it is one. */
  readonly readings: number;
}

export interface CommonAncestors {
  readonly nearest: readonly AncestorInReadings[];
  readonly readings: CountedReadings;
  readonly complete: boolean;
  readonly reason: string | null;
}

/** Where the ideas of two adoptions last came from one: none where one of the two does not count, or nothing is common. */
export async function commonAncestorsOf(reading: Reading, of: readonly AskedRef[]): Promise<CommonAncestors> {
  if (of.length !== 2) throw new InputError('of', `expected two adoptions; got ${of.length}.`);
  const [one, other] = await Promise.all(of.map((ref, i) => onlyAdoption(reading, `of[${i}]`, ref)));
  if (!one || !other) return { nearest: [], readings: ONE_READING, complete: true, reason: null };
  const [upstream, second] = await Promise.all([
    lineageOf(one, 'upstream', null),
    lineageOf(other, 'upstream', null),
  ]);
  const whole = upstream.complete && second.complete;
  const copies = [...new Set([...upstream.copies, ...second.copies])];
  const size = upstream.steps.length + second.steps.length + copies.length;
  const readings = await rivalReadings(reading, copies, size);
  const each = readings.copies.map((held) =>
    nearestCommonAncestors(upstream.within(held), second.within(held)),
  );
  return {
    nearest: overReadings(each),
    readings: { ...readings, taken: readings.copies.length },
    complete: whole && readings.complete,
    reason: whole
      ? readings.reason
      : `One of the two has a longer line of sources than is followed (${upstream.reason ?? second.reason}) There may be more, or nearer ones.`,
  };
}

const ONE_READING: CountedReadings = { total: 1, taken: 1, complete: true, reason: null };

/** The nearest together first, by the fewest copies, then by key. */
function overReadings(each: readonly (readonly CommonAncestor<Adoption>[])[]): AncestorInReadings[] {
  const found = new Map<string, AncestorInReadings>();
  for (const { adoption, distances } of each.flat()) {
    const held = found.get(adoption.key);
    found.set(adoption.key, {
      adoption,
      distances: held ? pairOf(Math.min, held.distances, distances) : distances,
      mostDistances: held ? pairOf(Math.max, held.mostDistances, distances) : distances,
      readings: (held?.readings ?? 0) + 1,
    });
  }
  const nearness = ({ distances: [one, other] }: AncestorInReadings) => one + other;
  return [...found.values()].sort(
    (a, b) => nearness(a) - nearness(b) || compareKeys(a.adoption.key, b.adoption.key),
  );
}

type Pair = readonly [number, number];

function pairOf(of: (a: number, b: number) => number, a: Pair, b: Pair): Pair {
  return [of(a[0], b[0]), of(a[1], b[1])];
}

/** An adopter stands for its adoption where it has just one that counts: nearest to any of several would mix their ideas. */
async function onlyAdoption(reading: Reading, field: string, ref: AskedRef): Promise<Adoption | null> {
  const { adoptions, cut } = await adoptionsOfRef(reading, field, ref);
  if (adoptions.length > 1)
    throw new InputError(
      field,
      `expected one adoption; this adopter has ${cut ? 'more than ' : ''}${adoptions.length} that count: ` +
        `name one by its key, such as ${adoptions
          .slice(0, 5)
          .map((adoption) => adoption.key)
          .join(', ')}.`,
    );
  return adoptions[0] ?? null;
}
