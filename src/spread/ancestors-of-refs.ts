import type { Adoption } from '../domain/adoption.ts';
import { InputError } from '../domain/input-error.ts';
import type { Reading } from '../domain/reading.ts';
import { type CommonAncestor, nearestCommonAncestors } from './ancestors.ts';
import { type AskedRef, adoptionsOfRef } from './paths.ts';
import { lineageOf } from './reach.ts';
import { refuseRivalReadings } from './rival-readings.ts';

export interface CommonAncestors {
  readonly nearest: readonly CommonAncestor<Adoption>[];
  readonly complete: boolean;
  readonly reason: string | null;
}

/** Where the ideas of two adoptions last came from one: none where one of the two does not count, or nothing is common. */
export async function commonAncestorsOf(reading: Reading, of: readonly AskedRef[]): Promise<CommonAncestors> {
  refuseRivalReadings(reading, 'commonAncestors');
  if (of.length !== 2) throw new InputError('of', `expected two adoptions; got ${of.length}.`);
  const [one, other] = await Promise.all(of.map((ref, i) => onlyAdoption(reading, `of[${i}]`, ref)));
  if (!one || !other) return { nearest: [], complete: true, reason: null };
  const [upstream, second] = await Promise.all([
    lineageOf(one, 'upstream', null),
    lineageOf(other, 'upstream', null),
  ]);
  const complete = upstream.complete && second.complete;
  return {
    nearest: nearestCommonAncestors(upstream, second),
    complete,
    reason: complete
      ? null
      : `One of the two has a longer line of sources than is followed (${upstream.reason ?? second.reason}) There may be more, or nearer ones.`,
  };
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
