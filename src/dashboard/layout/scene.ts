/** How sure a mark is; each looks different in form, not in colour alone. */
export type Sureness = 'stated' | 'implied' | 'inferred' | 'unknown';

/** The colour of a mark: a hue of the palette, or one of the quiet ones. */
export type Tone = 'hue-1' | 'hue-2' | 'hue-3' | 'hue-4' | 'hue-5' | 'hue-6' | 'soft' | 'land' | 'line';

/** What lies under everything: outlines of land, lines of a grid. `d` is an SVG path. */
export interface Ground {
  readonly d: string;
  readonly fill: Tone | null;
  readonly stroke: Tone | null;
}

/** A curve from one mark to another, bent by one point (a quadratic Bézier curve). */
export interface Line {
  /** What it is of; null where it stands for several. */
  readonly id: string | null;
  /** The discs that it leads from and to; null where it is between no two. */
  readonly ends: readonly [from: string, to: string] | null;
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly tone: Tone;
  readonly sureness: Sureness;
  /** Whether its end has a point that says which way. */
  readonly pointed: boolean;
  readonly at: number;
  readonly title: string;
}

export interface Disc {
  readonly id: string | null;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly tone: Tone;
  readonly sureness: Sureness;
  /** Days since 1970 from which it is shown while time is played; −Infinity for always. */
  readonly at: number;
  readonly title: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly quiet: boolean;
  /** As that of a disc; always if left out. */
  readonly at?: number;
}

/** A drawing as plain data: where everything is and how it looks, for whoever draws it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly grounds: readonly Ground[];
  /** Sorted by `at`, as are the discs: what comes later is drawn over what is there. */
  readonly lines: readonly Line[];
  readonly discs: readonly Disc[];
  readonly labels: readonly Label[];
}

/** Where there are very many lines, they let show through what lies below. */
export function opacityOfLines({ lines }: Scene): number {
  return lines.length > 1_000 ? 0.5 : 1;
}

/** Dashes of a line of that sureness, in pixels. */
export const DASHES: Readonly<Record<Sureness, readonly number[]>> = {
  stated: [],
  implied: [7, 4],
  inferred: [8, 3, 2, 3],
  unknown: [1.5, 4],
};

export function surenessOf(basis: string): Sureness {
  if (basis === 'STATED') return 'stated';
  if (basis === 'IMPLIED') return 'implied';
  return basis === 'INFERRED' ? 'inferred' : 'unknown';
}

/** Whole days since 1970 of an ISO date; −Infinity where there is none: it is shown at any time. */
export function dayOf(date: string | null): number {
  if (date === null) return Number.NEGATIVE_INFINITY;
  return Math.floor(Date.parse(date) / 86_400_000);
}

export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The two strokes of the point at the end of a line. */
export function pointOf({ cx, cy, x2, y2, width }: Line): readonly [number, number, number, number] {
  const long = 5 + width * 1.5;
  const angle = Math.atan2(y2 - cy, x2 - cx);
  const [left, right] = [angle + Math.PI - 0.45, angle + Math.PI + 0.45];
  return [
    x2 + long * Math.cos(left),
    y2 + long * Math.sin(left),
    x2 + long * Math.cos(right),
    y2 + long * Math.sin(right),
  ];
}

/** The mark at a point, if one is near: discs before lines, the nearest first. Only what is shown at that time counts. */
export function markAt(scene: Scene, x: number, y: number, until: number): Disc | Line | null {
  let best: Disc | Line | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const disc of scene.discs) {
    if (disc.at > until) continue;
    const away = Math.hypot(disc.x - x, disc.y - y);
    if (away <= Math.max(disc.r + 3, 8) && away < nearest) [best, nearest] = [disc, away];
  }
  if (best) return best;
  for (const line of scene.lines) {
    if (line.at > until) continue;
    const away = awayFrom(line, x, y);
    if (away <= line.width / 2 + 5 && away < nearest) [best, nearest] = [line, away];
  }
  return best;
}

/** Straight stretches that a curve is taken for. */
const SAMPLES = 12;

function awayFrom({ x1, y1, cx, cy, x2, y2 }: Line, x: number, y: number): number {
  const margin = 8;
  if (x < Math.min(x1, cx, x2) - margin || x > Math.max(x1, cx, x2) + margin) return Number.POSITIVE_INFINITY;
  if (y < Math.min(y1, cy, y2) - margin || y > Math.max(y1, cy, y2) + margin) return Number.POSITIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  let [ax, ay] = [x1, y1];
  for (let step = 1; step <= SAMPLES; step++) {
    const [t, u] = [step / SAMPLES, 1 - step / SAMPLES];
    const bx = u * u * x1 + 2 * u * t * cx + t * t * x2;
    const by = u * u * y1 + 2 * u * t * cy + t * t * y2;
    nearest = Math.min(nearest, awayFromStretch(ax, ay, bx, by, x, y));
    [ax, ay] = [bx, by];
  }
  return nearest;
}

function awayFromStretch(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}
