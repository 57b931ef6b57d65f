import { type Lag, lagBetween } from '../domain/lag.ts';

interface DatedCopy {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sourceEarliest: string | null;
  readonly sourceLatest: string | null;
}

/** The lags of copies: how many are known, and where their middle lies. Signed days. */
export interface LagSummary {
  /** Copies whose lag has both ends. */
  readonly bounded: number;
  /** Copies whose lag is open at one end. */
  readonly halfOpen: number;
  /** Copies of whose lag the dates say nothing. */
  readonly unknown: number;
  /** Copies certainly dated before their source: an error in the records, and no lag. */
  readonly impossible: number;
  /**
   * Where the median of the bounded and half-open lags lies, whatever each of them is within its interval: the median of the
   * least values, and that of the greatest. An end is null where it is open; the whole where no lag is known.
   */
  readonly median: Lag | null;
}

/** Adoption lag, metrics.md: t_copy − t_source, never absolute; a lag that is negative for certain is an error, not a lag. */
export function lagSummary(copies: readonly DatedCopy[]): LagSummary {
  let unknown = 0;
  let impossible = 0;
  const lags: Lag[] = [];
  for (const copy of copies) {
    const lag = lagBetween({ earliest: copy.sourceEarliest, latest: copy.sourceLatest }, copy);
    if (lag === null) unknown++;
    else if (lag.latest !== null && lag.latest < 0) impossible++;
    else lags.push(lag);
  }
  const halfOpen = lags.filter((lag) => lag.earliest === null || lag.latest === null).length;
  const earliest = median(lags.map((lag) => lag.earliest ?? Number.NEGATIVE_INFINITY));
  const latest = median(lags.map((lag) => lag.latest ?? Number.POSITIVE_INFINITY));
  return {
    bounded: lags.length - halfOpen,
    halfOpen,
    unknown,
    impossible,
    median: earliest === null && latest === null ? null : { earliest, latest },
  };
}

/** Of an even number the mean of the middle two; null where that is open, or nothing is given. */
function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  const middle = low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
  return Number.isFinite(middle) ? middle : null;
}
