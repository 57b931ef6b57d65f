/** What happened in a year for certain, and what may have: its dates overlap the year without lying in it. */
export interface Year {
  readonly year: number;
  readonly certain: number;
  readonly possible: number;
}

interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The longest row of years that is drawn. */
const MOST_YEARS = 400;

/** Counts by year, from the first that a date names to the last, empty years among them; and how many name no year at all. */
export function byYear(items: readonly Dated[]): {
  readonly years: readonly Year[];
  readonly undated: number;
} {
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const spans = items.flatMap(({ earliest, latest }) =>
    earliest === null && latest === null
      ? []
      : [
          {
            from: yearOf(earliest ?? latest ?? ''),
            to: yearOf(latest ?? earliest ?? ''),
            open: !earliest || !latest,
          },
        ],
  );
  if (!spans.length) return { years: [], undated: items.length };
  const last = Math.max(...spans.map(({ to }) => to));
  const first = Math.max(Math.min(...spans.map(({ from }) => from)), last - MOST_YEARS + 1);
  const years = Array.from({ length: last - first + 1 }, (_, place) => ({
    year: first + place,
    certain: 0,
    possible: 0,
  }));
  for (const { from, to, open } of spans)
    for (let year = Math.max(from, first); year <= to; year++) {
      const counts = years[year - first];
      if (!counts) continue;
      if (from === to && !open) counts.certain++;
      else counts.possible++;
    }
  return { years, undated: items.length - spans.length };
}
