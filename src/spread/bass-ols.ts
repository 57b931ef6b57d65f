import { inverse, Matrix, QrDecomposition } from 'ml-matrix';
import { type BassFit, fitOrBeforePeak, type NoBassFit, rSquaredOf, tooShort } from './bass-fit.ts';

/**
 * Bass's own estimate (Bass 1969): ordinary least squares of S_t = a + bN_{t−1} + cN²_{t−1}, with a = pm, b = q − p, c = −q/m.
 * It is exact on data from the discrete recursion. The standard errors of p, q, m follow from those of a, b, c by the delta method.
 */
export function fitBassByOls(series: readonly number[]): BassFit | NoBassFit {
  const short = tooShort(series);
  if (short) return short;
  const scale = series.reduce((sum, each) => sum + each, 0);
  const before = series.map((_, t) => series.slice(0, t).reduce((sum, each) => sum + each, 0) / scale);
  const design = new Matrix(before.map((n) => [1, n, n * n]));
  const observed = series.map((each) => each / scale);
  const decomposition = new QrDecomposition(design);
  if (!decomposition.isFullRank() || new Set(before).size < 3)
    return {
      refusal: 'COLLINEAR',
      reason:
        'The number of earlier adopters takes fewer than three values: three coefficients cannot be told apart.',
    };
  const column = decomposition.solve(Matrix.columnVector(observed));
  const [a, b, c] = column.to1DArray() as [number, number, number];
  if (c >= -ROUNDING)
    return {
      refusal: 'C_NOT_NEGATIVE',
      reason: `The coefficient of N² is ${c.toPrecision(3)} (of shares), not clearly below 0: adoption does not slow down as adopters grow.`,
    };
  const root = Math.sqrt(b * b - 4 * a * c);
  const m = (-b - root) / (2 * c);
  const [p, q] = [a / m, -m * c];
  if (!(p > 0 && q > 0 && m > 0))
    return {
      refusal: 'NOT_POSITIVE',
      reason: `The coefficients give p = ${p.toPrecision(3)}, q = ${q.toPrecision(3)}, m = ${(m * scale).toPrecision(3)}: all three must be above 0.`,
    };
  const residuals = Matrix.sub(Matrix.columnVector(observed), design.mmul(column));
  const squares = residuals.dot(residuals);
  const covariance = inverse(design.transpose().mmul(design)).mul(squares / (series.length - 3));
  const errors = deltaErrors([a, b, c], m, root, covariance);
  return fitOrBeforePeak(
    { p, q, m: m * scale },
    [errors[0], errors[1], errors[2] * scale],
    rSquaredOf(observed, squares),
    series.length,
  );
}

/** Of shares: a coefficient this near to 0 is rounding. */
const ROUNDING = 1e-9;

/** m solves a + bm + cm² = 0, so ∂m/∂(a, b, c) = −(1, m, m²)/(b + 2cm), and b + 2cm = −√(b² − 4ac). */
function deltaErrors(
  [a, , c]: readonly [number, number, number],
  m: number,
  root: number,
  covariance: Matrix,
): [number, number, number] {
  const ofM = [1 / root, m / root, (m * m) / root];
  const ofP = ofM.map((slope, i) => (i === 0 ? 1 / m : 0) - (a / (m * m)) * slope);
  const ofQ = ofM.map((slope, i) => -c * slope - (i === 2 ? m : 0));
  return [ofP, ofQ, ofM].map((slopes) => {
    const row = Matrix.rowVector(slopes);
    return Math.sqrt(Math.max(0, row.mmul(covariance).mmul(row.transpose()).get(0, 0)));
  }) as [number, number, number];
}
