import { scaleLinear } from 'd3-scale';
import type { Label, Scene } from './scene.ts';

interface Range {
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
}

interface CurvePoint {
  readonly from: string;
  readonly to: string;
  readonly adopters: Range;
}

interface Fit {
  readonly m: number;
  readonly p: number;
  readonly q: number;
  /** The first day of period 1. */
  readonly from: string;
}

const HIGH = 220;
const LEFT = 46;
const FOOT = 24;

/** Adopters so far, through time: a band from what is certain to what is possible, and Bass's curve over it where one is fitted. */
export function curve(points: readonly CurvePoint[], fit: Fit | null, width: number): Scene {
  const most = Math.max(1, ...points.map(({ adopters }) => adopters.max));
  const x = scaleLinear([0, Math.max(points.length, 1)], [LEFT, width - 12]);
  const y = scaleLinear([0, most], [HIGH, 12]).nice(4);
  const side = (of: (range: Range) => number) =>
    points.map(({ adopters }, place) => [x(place + 1), y(of(adopters))] as const);
  const [upper, lower] = [side(({ max }) => max), side(({ min }) => min)];
  const band = [...upper, ...[...lower].reverse()];
  const path = (line: readonly (readonly [number, number])[], close = '') =>
    line.map(([px, py], place) => `${place ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`).join('') + close;
  const start = fit ? points.findIndex(({ from }) => from === fit.from) : -1;
  const fitted =
    fit && start >= 0
      ? points
          .slice(start)
          .map((_point, period) => [x(start + period + 1), y(fit.m * bass(fit, period + 1))] as const)
      : [];
  const step = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor(width / 80))));
  const ticks = y.ticks(4);
  return {
    width,
    height: HIGH + FOOT,
    grounds: [
      ...ticks.map((tick) => ({
        d: `M${LEFT} ${y(tick)}H${width - 12}`,
        fill: null,
        stroke: 'line' as const,
      })),
      { d: path(band, 'Z'), fill: 'land', stroke: 'hue-1' },
      { d: path(lower), fill: null, stroke: 'hue-1' },
    ],
    lines: fitted.slice(1).map(([x2, y2], place) => {
      const [x1, y1] = fitted[place] ?? [x2, y2];
      return {
        id: null,
        ends: null,
        x1,
        y1,
        cx: (x1 + x2) / 2,
        cy: (y1 + y2) / 2,
        x2,
        y2,
        width: 2.5,
        tone: 'hue-2',
        sureness: 'stated',
        pointed: false,
        at: Number.NEGATIVE_INFINITY,
        title: '',
      };
    }),
    discs: [],
    labels: [
      ...ticks.map(
        (tick): Label => ({ x: LEFT - 6, y: y(tick) + 4, text: String(tick), anchor: 'end', quiet: true }),
      ),
      ...points.flatMap((point, place): Label[] =>
        place % step === 0
          ? [{ x: x(place + 0.5), y: HIGH + 18, text: point.from.slice(0, 4), anchor: 'middle', quiet: true }]
          : [],
      ),
    ],
  };
}

/** The share that has adopted after so many periods (Bass 1969). */
function bass({ p, q }: Fit, periods: number): number {
  const fall = Math.exp(-(p + q) * periods);
  return (1 - fall) / (1 + (q / p) * fall);
}
