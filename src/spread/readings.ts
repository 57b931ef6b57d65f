/** A claim of a rank about something (the sources of one adoption), which adds to a cell in the readings that take that rank. */
export interface Claim {
  readonly about: string;
  readonly rank: string;
  /** The ranks of all claims about it, those that a filter left out among them: a reading may take one that adds nothing. */
  readonly rivals: readonly string[];
  readonly cell: string;
  /** What it adds. */
  readonly weight: number;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * What each cell holds at least and at most over all readings: every reading takes one rank for each adoption, deprecated ones
 * included (model.md, policy ALL). Adoptions choose apart from one another, so the extremes of the sum are the sums of the extremes:
 * exact, without going through the readings.
 */
export function rangesOf(claims: readonly Claim[]): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const ranks of alternatives(claims).values()) {
    const cells = new Set([...ranks.values()].flatMap((counts) => [...counts.keys()]));
    for (const cell of cells) {
      const counts = [...ranks.values()].map((rank) => rank.get(cell) ?? 0);
      const { least, most } = ranges.get(cell) ?? { least: 0, most: 0 };
      ranges.set(cell, { least: least + Math.min(...counts), most: most + Math.max(...counts) });
    }
  }
  return ranges;
}

/** What is claimed about → rank → cell → what the claims add. */
function alternatives(claims: readonly Claim[]): Map<string, Map<string, Map<string, number>>> {
  const all = new Map<string, Map<string, Map<string, number>>>();
  for (const { about, rank, rivals, cell, weight } of claims) {
    const ranks = all.get(about) ?? new Map(rivals.map((rival) => [rival, new Map<string, number>()]));
    const counts = ranks.get(rank) ?? new Map<string, number>();
    counts.set(cell, (counts.get(cell) ?? 0) + weight);
    ranks.set(rank, counts);
    all.set(about, ranks);
  }
  return all;
}
