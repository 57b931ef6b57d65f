import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { inverse, Matrix } from 'ml-matrix';
import { type BassParameters, bassNewAdopters, bassShare, bassShareSlopes } from './bass.ts';
import { type BassFit, fitOrBeforePeak, type NoBassFit, rSquaredOf, tooShort } from './bass-fit.ts';
import { bassLimit } from './bass-limit.ts';
import { fitBassByOls } from './bass-ols.ts';

/**
 * Nonlinear least squares on the new adopters of each period, min Σ(X_t − m[F(t) − F(t−1)])² (Srinivasan & Mason 1986).
 * The least-squares estimate may not exist (Marković & Jukić 2013): then a limit of the model (bass-limit.ts) fits as well as any
 * p, q, m do, and there is no fit to answer. Standard errors are those of the linearised model, with n − 3 degrees of freedom.
 */
export function fitBassByNls(series: readonly number[]): BassFit | NoBassFit {
  const short = tooShort(series);
  if (short) return short;
  const scale = series.reduce((sum, each) => sum + each, 0);
  const observed = series.map((each) => each / scale);
  const squaresAtAll = observed.reduce((sum, each) => sum + each * each, 0);
  const best = leastSquares(observed, startsOf(series, scale));
  const limit = bassLimit(observed);
  if (!best || best.squares >= limit.squares - NOTICEABLE * squaresAtAll)
    return {
      refusal: 'NO_ESTIMATE',
      reason: `No least-squares estimate exists: ${limit.meaning} fits at least as well as any p, q and m.`,
    };
  const jacobian = new Matrix(observed.map((_, i) => slopesOf(i + 1, best)));
  const residuals = observed.map((each, i) => each - bassNewAdopters(i + 1, best));
  if (best.squares > EXACT * squaresAtAll && !isStationary(jacobian, residuals))
    return {
      refusal: 'NOT_CONVERGED',
      reason: `The search for p, q and m came to no end within ${ITERATIONS} steps from any of its starts.`,
    };
  const errors = standardErrors(jacobian, best.squares / (series.length - 3));
  if (!errors)
    return {
      refusal: 'NOT_CONVERGED',
      reason: 'The series does not tell p, q and m apart: their errors are unbounded.',
    };
  return fitOrBeforePeak(
    { p: best.p, q: best.q, m: best.m * scale },
    [errors[0] as number, errors[1] as number, (errors[2] as number) * scale],
    rSquaredOf(observed, best.squares),
    series.length,
  );
}

/**
 * netdiffuseR's convention (R/bass.r, `fitbass`): p and q only, by least squares on the cumulative adopters as a share of a
 * population that is given, from p = the first share and q = 0.5. m is that population and no estimate. n − 2 degrees of freedom.
 */
export function fitBassByShare(series: readonly number[], population: number): BassFit | NoBassFit {
  const short = tooShort(series);
  if (short) return short;
  let sum = 0;
  const shares = series.map((each) => {
    sum += each;
    return sum / population;
  });
  const times = shares.map((_, i) => i + 1);
  const found = levenbergMarquardt(
    { x: times, y: shares },
    ([lnP = 0, lnQ = 0]) =>
      (t) =>
        bassShare(t, Math.exp(lnP), Math.exp(lnQ)),
    {
      ...SEARCH,
      initialValues: [Math.log(shares[0] as number), Math.log(0.5)],
      minValues: LEAST.slice(0, 2),
      maxValues: MOST.slice(0, 2),
      jacobianFunction: ([lnP = 0, lnQ = 0]) => {
        const [p, q] = [Math.exp(lnP), Math.exp(lnQ)];
        return (t) => {
          const [byP, byQ] = bassShareSlopes(t, p, q);
          return [byP * p, byQ * q];
        };
      },
    },
  );
  const [p, q] = found.parameterValues.map(Math.exp) as [number, number];
  const residuals = shares.map((share, i) => share - bassShare(i + 1, p, q));
  const squares = residuals.reduce((total, each) => total + each * each, 0);
  const jacobian = new Matrix(times.map((t) => bassShareSlopes(t, p, q)));
  const errors = standardErrors(jacobian, squares / (series.length - 2));
  if (!errors || (squares > EXACT && !isStationary(jacobian, residuals)))
    return {
      refusal: 'NOT_CONVERGED',
      reason: `The search for p and q, with m = ${population}, came to no end within ${ITERATIONS} steps.`,
    };
  return fitOrBeforePeak(
    { p, q, m: population },
    [errors[0] as number, errors[1] as number, null],
    rSquaredOf(shares, squares),
    series.length,
  );
}

/** A limit must be worse than the fit by this share of all squares, else the fit is but a point on the way to it. */
const NOTICEABLE = 1e-9;
/** Residuals below this share of all squares are rounding. */
const EXACT = 1e-15;
const ITERATIONS = 200;
const SEARCH = { damping: 1e-2, maxIterations: ITERATIONS, errorTolerance: 1e-22 };
/** Bounds of ln p, ln q and ln m, m in all adopters seen: far outside anything that is meant. */
const LEAST = [1e-10, 1e-8, 1e-2].map(Math.log);
const MOST = [10, 40, 1e7].map(Math.log);

interface Candidate extends BassParameters {
  readonly squares: number;
}

/** The best that the search finds from its most promising starts; null where no start gives a number. */
function leastSquares(observed: readonly number[], starts: readonly BassParameters[]): Candidate | null {
  const times = observed.map((_, i) => i + 1);
  const promising = starts
    .map((start) => ({ ...start, squares: squaresOf(observed, start) }))
    .filter((start) => Number.isFinite(start.squares))
    .sort((a, b) => a.squares - b.squares)
    .slice(0, 5);
  let best: Candidate | null = null;
  for (const start of promising) {
    const found = levenbergMarquardt(
      { x: times, y: observed },
      (logs) => {
        const parameters = fromLogs(logs);
        return (t) => bassNewAdopters(t, parameters);
      },
      {
        ...SEARCH,
        initialValues: [start.p, start.q, start.m].map(Math.log),
        minValues: LEAST,
        maxValues: MOST,
        jacobianFunction: (logs) => {
          const parameters = fromLogs(logs);
          const { p, q, m } = parameters;
          return (t) => {
            const [byP, byQ, byM] = slopesOf(t, parameters);
            return [byP * p, byQ * q, byM * m];
          };
        },
      },
    );
    const parameters = fromLogs(found.parameterValues);
    const squares = squaresOf(observed, parameters);
    if (Number.isFinite(squares) && (!best || squares < best.squares)) best = { ...parameters, squares };
  }
  return best;
}

/** Bass's own estimate where there is one, and a grid; for each p and q the m that suits them best, since m is linear. */
function startsOf(series: readonly number[], scale: number): BassParameters[] {
  const observed = series.map((each) => each / scale);
  const ols = fitBassByOls(series);
  const starts: Pick<BassParameters, 'p' | 'q'>[] = [];
  if ('p' in ols) starts.push({ p: ols.p.value, q: ols.q.value });
  for (const p of [1e-4, 1e-3, 0.01, 0.05, 0.2])
    for (const q of [0.02, 0.1, 0.3, 0.6, 1, 2]) starts.push({ p, q });
  return starts.map(({ p, q }) => {
    const shape = observed.map((_, i) => bassNewAdopters(i + 1, { p, q, m: 1 }));
    const m =
      shape.reduce((sum, each, i) => sum + each * (observed[i] as number), 0) /
      shape.reduce((sum, each) => sum + each * each, 0);
    return { p, q, m: Math.min(Math.max(m, 0.05), 1e5) };
  });
}

function fromLogs([lnP = 0, lnQ = 0, lnM = 0]: readonly number[]): BassParameters {
  return { p: Math.exp(lnP), q: Math.exp(lnQ), m: Math.exp(lnM) };
}

function squaresOf(observed: readonly number[], parameters: BassParameters): number {
  return observed.reduce((sum, each, i) => sum + (each - bassNewAdopters(i + 1, parameters)) ** 2, 0);
}

function slopesOf(t: number, { p, q, m }: BassParameters): [number, number, number] {
  const [nowP, nowQ] = bassShareSlopes(t, p, q);
  const [beforeP, beforeQ] = bassShareSlopes(t - 1, p, q);
  return [m * (nowP - beforeP), m * (nowQ - beforeQ), bassNewAdopters(t, { p, q, m: 1 })];
}

/** Bates and Watts's relative offset: what a further step could still explain, against what stays unexplained. */
function isStationary(jacobian: Matrix, residuals: readonly number[]): boolean {
  const column = Matrix.columnVector([...residuals]);
  const gradient = jacobian.transpose().mmul(column);
  try {
    const explained = gradient
      .transpose()
      .mmul(inverse(jacobian.transpose().mmul(jacobian)))
      .mmul(gradient)
      .get(0, 0);
    return Math.sqrt(Math.max(0, explained) / column.dot(column)) < 1e-3;
  } catch {
    return false;
  }
}

function standardErrors(jacobian: Matrix, variance: number): number[] | null {
  try {
    const errors = inverse(jacobian.transpose().mmul(jacobian))
      .diagonal()
      .map((each) => Math.sqrt(each * variance));
    return errors.every(Number.isFinite) ? errors : null;
  } catch {
    return null;
  }
}
