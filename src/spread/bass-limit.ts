/** A limit that Bass's curve of new adopters can be brought as close to as one likes, but never reaches. */
export interface BassLimit {
  /** The least sum of squares of that limit. */
  readonly squares: number;
  readonly meaning: string;
}

/**
 * How well the limits of the model fit. Where p, q or m run off to 0 or without end, the new adopters of the periods become
 * exponential (m without end, or q to 0), or all fall into one period or two neighbouring ones (q or p without end).
 * A least-squares estimate exists only where some p, q, m are better than every limit (after Marković & Jukić 2013, AMCS 23(1)).
 */
export function bassLimit(series: readonly number[]): BassLimit {
  const growth = leastExponential(series);
  const burst = leastBurst(series);
  if (burst < growth.squares) return { squares: burst, meaning: 'everybody adopting in one moment' };
  return {
    squares: growth.squares,
    meaning:
      growth.rate > 0
        ? 'growth without end (m and with it the number that will adopt growing beyond any bound)'
        : 'a rate that only falls (no imitation at all)',
  };
}

function leastBurst(series: readonly number[]): number {
  const squares = series.map((each) => each * each);
  const all = squares.reduce((sum, each) => sum + each, 0);
  return all - Math.max(...squares.map((each, i) => each + (squares[i + 1] ?? 0)));
}

const STEPS = 400;
const STEEPEST = 10;

/** min over A and b of Σ(X_t − A e^{bt})²: A is linear; b by a grid, then by golden section around the best of it. */
function leastExponential(series: readonly number[]): { squares: number; rate: number } {
  let rate = 0;
  let squares = exponentialSquares(series, 0);
  for (let i = -STEPS; i <= STEPS; i++) {
    const tried = (i / STEPS) ** 3 * STEEPEST;
    const found = exponentialSquares(series, tried);
    if (found < squares) [rate, squares] = [tried, found];
  }
  const width = Math.max(Math.abs(rate) * 0.05, 1e-4);
  let [low, high] = [rate - width, rate + width];
  for (let i = 0; i < 80; i++) {
    const [a, b] = [high - 0.618034 * (high - low), low + 0.618034 * (high - low)];
    if (exponentialSquares(series, a) < exponentialSquares(series, b)) high = b;
    else low = a;
  }
  const refined = (low + high) / 2;
  return { squares: Math.min(squares, exponentialSquares(series, refined)), rate: refined };
}

/** The largest power is kept at 1, so that none overflows. */
function exponentialSquares(series: readonly number[], rate: number): number {
  let [cross, own, all] = [0, 0, 0];
  series.forEach((each, t) => {
    const power = Math.exp(rate > 0 ? rate * (t - series.length + 1) : rate * t);
    cross += each * power;
    own += power * power;
    all += each * each;
  });
  return Math.max(0, all - (cross * cross) / own);
}
