import fc from 'fast-check';
import { inverse, Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { bassNewAdopters, bassPeak, bassShare, bassShareSlopes } from '../../src/spread/bass.ts';
import { type BassFit, isNoFit, type NoBassFit } from '../../src/spread/bass-fit.ts';
import { fitBassByNls, fitBassByShare } from '../../src/spread/bass-nls.ts';
import { fitBassByOls } from '../../src/spread/bass-ols.ts';

const reference = { p: 0.03, q: 0.38, m: 100 };

describe("Bass's model with p = .03, q = .38, m = 100", () => {
  it('has 3.576, 8.506, 15.050, 23.315 and 33.120 adopters after 1 to 5 periods', () => {
    expect([1, 2, 3, 4, 5].map((t) => (100 * bassShare(t, 0.03, 0.38)).toFixed(3))).toEqual([
      '3.576',
      '8.506',
      '15.050',
      '23.315',
      '33.120',
    ]);
  });

  it('peaks after 6.193 periods, when a share of .4605 = 1/2 − p/(2q) has adopted', () => {
    const peak = bassPeak(reference) as number;
    expect(peak.toFixed(3)).toBe('6.193');
    expect(bassShare(peak, 0.03, 0.38).toFixed(4)).toBe('0.4605');
    expect(bassShare(peak, 0.03, 0.38)).toBeCloseTo(0.5 - 0.03 / 0.76, 12);
  });

  it('falls from the start where imitation is no stronger than innovation', () => {
    expect(bassPeak({ p: 0.2, q: 0.2 })).toBeNull();
  });

  it('has the slopes that small steps show', () => {
    const step = 1e-6;
    for (const t of [0.5, 3, 12]) {
      const [byP, byQ] = bassShareSlopes(t, 0.03, 0.38);
      expect(byP).toBeCloseTo(
        (bassShare(t, 0.03 + step, 0.38) - bassShare(t, 0.03 - step, 0.38)) / (2 * step),
        6,
      );
      expect(byQ).toBeCloseTo(
        (bassShare(t, 0.03, 0.38 + step) - bassShare(t, 0.03, 0.38 - step)) / (2 * step),
        6,
      );
    }
  });
});

describe('a fit by OLS', () => {
  it('is exact on data from the discrete recursion', () => {
    const fit = fitted(fitBassByOls(recursion(reference, 15)));
    expect(fit.p.value).toBeCloseTo(0.03, 10);
    expect(fit.q.value).toBeCloseTo(0.38, 10);
    expect(fit.m.value).toBeCloseTo(100, 8);
    expect(fit.rSquared).toBeCloseTo(1, 12);
    expect(fit.peak?.toFixed(3)).toBe('6.193');
  });

  it('carries the errors of its coefficients over to p, q and m', () => {
    const noisy = recursion(reference, 14).map((each, i) => each + 0.05 * Math.sin(7 * i));
    const fit = fitted(fitBassByOls(noisy));
    const before = noisy.map((_, t) => noisy.slice(0, t).reduce((sum, each) => sum + each, 0));
    const design = new Matrix(before.map((n) => [1, n, n * n]));
    const normal = inverse(design.transpose().mmul(design));
    const abc = normal.mmul(design.transpose()).mmul(Matrix.columnVector(noisy));
    const left = Matrix.sub(Matrix.columnVector(noisy), design.mmul(abc));
    const covariance = normal.mul(left.dot(left) / (noisy.length - 3));
    // The slopes of p, q and m by a, b and c from small steps, without the algebra.
    const coefficients = abc.to1DArray();
    const parameters = ([a = 0, b = 0, c = 0]: number[]) => {
      const m = (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * c);
      return [a / m, -m * c, m];
    };
    const slopes = coefficients.map((each, i) => {
      const step = Math.abs(each) * 1e-6;
      const [up, down] = [step, -step].map((by) =>
        parameters(coefficients.map((one, j) => one + (i === j ? by : 0))),
      ) as [number[], number[]];
      return up.map((value, k) => (value - (down[k] as number)) / (2 * step));
    });
    const errors = [0, 1, 2].map((k) => {
      const row = Matrix.rowVector(slopes.map((of) => of[k] as number));
      return Math.sqrt(row.mmul(covariance).mmul(row.transpose()).get(0, 0));
    });
    [fit.p, fit.q, fit.m].forEach((estimate, k) => {
      expect((estimate.standardError as number) / (errors[k] as number)).toBeCloseTo(1, 4);
    });
  });

  it.each<[string, number[], NoBassFit['refusal']]>([
    ['fewer than four periods', [3, 5, 4], 'TOO_FEW_PERIODS'],
    ['no adopters between the first and the last', [5, 0, 0, 0, 5], 'COLLINEAR'],
    ['ever more', [1, 2, 4, 8, 16, 32], 'C_NOT_NEGATIVE'],
    ['the same in each period', [5, 5, 5, 5, 5, 5], 'C_NOT_NEGATIVE'],
  ])('is refused for %s', (_, series, refusal) => {
    expect(fitBassByOls(series)).toMatchObject({ refusal });
  });
});

describe('a fit by NLS', () => {
  it('recovers p, q and m', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.06, noNaN: true }),
        fc.double({ min: 0.12, max: 0.9, noNaN: true }),
        fc.integer({ min: 30, max: 20_000 }),
        fc.integer({ min: 2, max: 15 }),
        (p, q, m, more) => {
          const periods = Math.max(6, Math.ceil((bassPeak({ p, q }) as number) * 1.2) + more);
          const fit = fitted(fitBassByNls(series({ p, q, m }, periods)));
          expect(fit.p.value / p).toBeCloseTo(1, 6);
          expect(fit.q.value / q).toBeCloseTo(1, 6);
          expect(fit.m.value / m).toBeCloseTo(1, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('recovers them from noisy data within its errors', () => {
    const random = dice(11);
    let within = 0;
    for (let run = 0; run < 60; run++) {
      const fit = fitted(
        fitBassByNls(
          series({ p: 0.02, q: 0.4, m: 2000 }, 20).map((each) => Math.max(0, each + 12 * random())),
        ),
      );
      expect(fit.m.value / 2000).toBeCloseTo(1, 0);
      if (Math.abs(fit.q.value - 0.4) < 2 * (fit.q.standardError as number)) within++;
    }
    // Two standard errors hold 94 % with 17 degrees of freedom; the bound is three deviations of the count below.
    expect(within).toBeGreaterThanOrEqual(50);
  });

  it('is never worse than the fit by OLS', () => {
    const random = dice(5);
    for (let run = 0; run < 30; run++) {
      const data = series(reference, 14).map((each) => Math.max(0, each + 0.8 * random()));
      const [ols, nls] = [fitBassByOls(data), fitBassByNls(data)];
      if (isNoFit(ols) || isNoFit(nls)) continue;
      expect(squares(data, nls)).toBeLessThanOrEqual(squares(data, ols) + 1e-9);
    }
  });

  it('has no step left that would better it', () => {
    const data = [2, 5, 9, 8, 16, 13, 15, 9, 6, 5, 2, 1];
    const fit = fitted(fitBassByNls(data));
    const least = squares(data, fit);
    for (const [p, q, m] of [
      [1.001, 1, 1],
      [0.999, 1, 1],
      [1, 1.001, 1],
      [1, 0.999, 1],
      [1, 1, 1.001],
      [1, 1, 0.999],
    ] as const) {
      const moved = {
        p: { value: fit.p.value * p },
        q: { value: fit.q.value * q },
        m: { value: fit.m.value * m },
      };
      expect(squares(data, moved)).toBeGreaterThan(least);
    }
  });

  it.each<[string, number[], NoBassFit['refusal']]>([
    ['fewer than four periods', [3, 5, 4], 'TOO_FEW_PERIODS'],
    ['adoption that has not slowed down', series({ p: 0.003, q: 0.38, m: 1000 }, 7), 'BEFORE_PEAK'],
    ['exponential growth, where m has no bound', [1, 2, 4, 8, 16, 32], 'NO_ESTIMATE'],
    ['the same in each period', [5, 5, 5, 5, 5, 5], 'NO_ESTIMATE'],
    ['a rate that falls by the same share each period', [64, 32, 16, 8, 4], 'NO_ESTIMATE'],
    ['everybody in one moment', [1, 0, 0, 20, 10, 0, 0, 1], 'NO_ESTIMATE'],
  ])('is refused for %s', (_, data, refusal) => {
    expect(fitBassByNls(data)).toMatchObject({ refusal });
  });

  it('says why it is refused, and never answers a number for it', () => {
    expect(fitBassByNls([1, 2, 4, 8, 16, 32])).toEqual({
      refusal: 'NO_ESTIMATE',
      reason:
        'No least-squares estimate exists: growth without end (m and with it the number that will adopt growing beyond any ' +
        'bound) fits at least as well as any p, q and m.',
    });
  });

  it('is a fit with numbers or a refusal, for any series', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 15 }), (data) => {
        const counts = [1, ...data, 1];
        for (const result of [fitBassByNls(counts), fitBassByOls(counts), fitBassByShare(counts, 1000)]) {
          if (isNoFit(result)) expect(result.reason.length).toBeGreaterThan(20);
          else
            expect(
              [result.p, result.q, result.m].every(({ value }) => Number.isFinite(value) && value > 0),
            ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a fit to shares, by netdiffuseR's convention", () => {
  it('recovers p and q, with m the population that was given and no error of its own', () => {
    const fit = fitted(fitBassByShare(series(reference, 15), 100));
    expect(fit.p.value).toBeCloseTo(0.03, 9);
    expect(fit.q.value).toBeCloseTo(0.38, 9);
    expect(fit.m).toEqual({ value: 100, standardError: null });
  });
});

function series(parameters: { p: number; q: number; m: number }, periods: number): number[] {
  return Array.from({ length: periods }, (_, i) => bassNewAdopters(i + 1, parameters));
}

function recursion({ p, q, m }: typeof reference, periods: number): number[] {
  let adopters = 0;
  return Array.from({ length: periods }, () => {
    const now = (p + (q * adopters) / m) * (m - adopters);
    adopters += now;
    return now;
  });
}

function squares(
  data: readonly number[],
  fit: { p: { value: number }; q: { value: number }; m: { value: number } },
): number {
  const parameters = { p: fit.p.value, q: fit.q.value, m: fit.m.value };
  return data.reduce((sum, each, i) => sum + (each - bassNewAdopters(i + 1, parameters)) ** 2, 0);
}

function fitted(result: BassFit | NoBassFit): BassFit {
  if (isNoFit(result)) throw new Error(result.reason);
  return result;
}

/** Normal deviates, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state + 1) / 2147483649;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
