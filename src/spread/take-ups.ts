import { type AskedAdoptionFilter, adoptionFilter } from '../domain/filter.ts';
import type { Reading } from '../domain/reading.ts';
import type { TakeUp } from './innovativeness.ts';
import { TIME_OVER } from './time-over.ts';

/** Which adoptions across ideas, and whether their adopters are lifted to a level. */
export interface AskedTakeUps {
  readonly level?: string | null | undefined;
  readonly filter?: AskedAdoptionFilter | null | undefined;
}

export interface TakeUps {
  readonly takeUps: readonly TakeUp[];
  /** Adoptions by an adopter that is coarser than the level, or outside the hierarchy: they are left out. */
  readonly coarse: number;
  /** Set where there are more than can be worked with; then none are given. */
  readonly tooMany: string | null;
}

/** So many adoptions are worked with at once in one question across ideas. */
const MOST_ADOPTIONS = 200_000;
/** So many pairs of adopters are compared with what is inferred. */
const MOST_PAIRS = 200_000;

/** Every adoption that counts and passes the filter: one statement. */
export async function takeUpsOf(reading: Reading, asked: AskedTakeUps): Promise<TakeUps> {
  const { params, choice } = await askedOf(reading, asked);
  const { rows, whole } = await reading.withinTime(
    'spread/take-ups',
    { ...params, limit: MOST_ADOPTIONS + 1 },
    choice,
  );
  if (!whole) return { takeUps: [], coarse: 0, tooMany: TIME_OVER };
  if (rows.length > MOST_ADOPTIONS)
    return {
      takeUps: [],
      coarse: 0,
      tooMany: `More than ${MOST_ADOPTIONS} adoptions pass the filter: ask of fewer ideas, topics or places.`,
    };
  const takeUps = rows.filter((row) => row.adopterKey !== null) as TakeUp[];
  return { takeUps, coarse: rows.length - takeUps.length, tooMany: null };
}

/** From whom to whom copies of the same adoptions are recorded; null where there are more pairs than are compared, or no time. */
export async function documentedPairs(
  reading: Reading,
  asked: AskedTakeUps,
): Promise<readonly { readonly source: string; readonly target: string }[] | null> {
  const { params, choice } = await askedOf(reading, asked);
  const { rows, whole } = await reading.withinTime(
    'spread/documented-pairs',
    { ...params, limit: MOST_PAIRS + 1 },
    choice,
  );
  return !whole || rows.length > MOST_PAIRS ? null : rows;
}

async function askedOf(reading: Reading, { level = null, filter: asked }: AskedTakeUps) {
  const filter = await adoptionFilter(reading, asked);
  return {
    params: { scope: reading.scope, filter, level, within: null },
    choice: {
      from: filter.ideas ? 'take-ups-of-ideas' : 'take-ups-all',
      lift: level === null ? 'lift-none' : 'lift-to-level',
    },
  } as const;
}
