/** A figure over all readings of rival claims: what it is at least and at most, and in how many it has no value. */
export interface Figure {
  readonly min: number | null;
  readonly max: number | null;
  readonly missing: number;
}

/** Null, and what is no number, is no value. */
export function figureOf(values: Iterable<number | null | undefined>): Figure {
  let min: number | null = null;
  let max: number | null = null;
  let missing = 0;
  for (const value of values) {
    if (value == null || Number.isNaN(value)) missing++;
    else {
      min = min === null ? value : Math.min(min, value);
      max = max === null ? value : Math.max(max, value);
    }
  }
  return { min, max, missing };
}

/** The figure of each of several things, by key; `absent` is what it counts in a reading that does not hold the thing. */
export function figuresOf<T>(
  readings: readonly ReadonlyMap<string, T>[],
  key: string,
  figure: (held: T) => number | null,
  absent: number | null,
): Figure {
  return figureOf(
    readings.map((reading) => {
      const held = reading.get(key);
      return held === undefined ? absent : figure(held);
    }),
  );
}
