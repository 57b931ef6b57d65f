import { scaleLinear } from 'd3-scale';
import { type Disc, type Label, type Line, type Scene, surenessOf } from './scene.ts';
import type { SpreadGraph } from './spread.ts';
import type { SpreadLook } from './spread-map.ts';

export interface LineageOptions {
  readonly width: number;
  /** What lies along the drawing: how many copies from the root, or time. */
  readonly axis: 'GENERATION' | 'TIME';
  readonly look: SpreadLook;
  /** What stands at those that are not drawn. */
  others(count: number): string;
  generation(number: number): string;
}

const TOP = 28;
const LEFT = 14;

/** One spread as a tree that grows to the right: every adoption right of the one it was taken from; further sources as further lines; those that are only counted as a number where they hang. */
export function lineage(
  graph: SpreadGraph,
  { width, axis, look, others, generation }: LineageOptions,
): Scene {
  const rows = rowsOf(graph);
  const tall = Math.min(24, Math.max(0.12, 1_400 / Math.max(rows.count, 1)));
  const named = tall >= 12;
  const height = Math.round(TOP + 12 + rows.count * tall);
  const drawn = [...graph.adoptions.values()];
  const last = Math.max(1, ...drawn.map((each) => each.generation));
  const dated = drawn.map(({ at }) => at).filter(Number.isFinite);
  const right = width - (named ? Math.min(190, width * 0.4) : 14);
  const across =
    axis === 'TIME' && dated.length
      ? scaleLinear([Math.min(...dated), Math.max(...dated) + 1], [LEFT + 30, right])
      : null;
  const along = scaleLinear([0, last], [LEFT, right]);
  const x = ({ at, generation: steps }: { at: number; generation: number }) =>
    across ? (Number.isFinite(at) ? across(at) : LEFT) : along(steps);
  const y = (key: string) => TOP + ((rows.at.get(key) ?? 0) + 0.5) * tall;
  const r = Math.max(1.2, Math.min(6, tall * 0.32));
  const lines = graph.copies.flatMap((copy): Line[] => {
    const [from, to] = [graph.adoptions.get(copy.from), graph.adoptions.get(copy.to)];
    if (!from || !to) return [];
    const [x1, y1, x2, y2] = [x(from), y(copy.from), x(to), y(copy.to)];
    return [
      {
        id: copy.key,
        ends: [copy.from, copy.to],
        x1,
        y1,
        cx: x1 + Math.min(18, (x2 - x1) / 2),
        cy: y2,
        x2: x2 - r,
        y2,
        width: tall >= 8 ? 1.8 : 0.7,
        tone: look.tone(from),
        sureness: surenessOf(copy.basis),
        pointed: false,
        at: copy.at,
        title: look.titleOfCopy(to, from),
      },
    ];
  });
  const discs = drawn
    .sort((a, b) => a.at - b.at)
    .map(
      (each): Disc => ({
        id: each.key,
        x: x(each),
        y: y(each.key),
        r,
        tone: look.tone(each),
        sureness: surenessOf(each.basis),
        at: each.at,
        title: look.title(each),
      }),
    );
  const labels: Label[] = named
    ? drawn.map((each) => ({
        x: x(each) + r + 5,
        y: y(each.key) + 4,
        text: look.name(each),
        anchor: 'start',
        quiet: false,
      }))
    : [];
  const more = [...graph.others.below].map(
    ([key, count]): Label => ({
      x: x(graph.adoptions.get(key) ?? { at: 0, generation: 0 }) + r + 6,
      y: TOP + ((rows.othersAt.get(key) ?? 0) + 0.5) * tall + 4,
      text: others(count),
      anchor: 'start',
      quiet: true,
    }),
  );
  const shownMore =
    more.length > 40
      ? [...more]
          .sort((a, b) => a.y - b.y)
          .filter((_each, place) => place % Math.ceil(more.length / 40) === 0)
      : more;
  const steps = Math.max(1, Math.ceil(last / Math.max(1, Math.floor(width / 90))));
  const marks = across
    ? across
        .ticks(Math.max(2, Math.floor(width / 110)))
        .map((day) => ({ at: across(day), text: yearMonth(day) }))
    : Array.from({ length: Math.floor(last / steps) + 1 }, (_each, place) => ({
        at: along(place * steps),
        text: generation(place * steps),
      }));
  return {
    width,
    height,
    grounds: marks.map(({ at }) => ({ d: `M${at} 20V${height}`, fill: null, stroke: 'line' })),
    lines,
    discs,
    labels: [
      ...marks.map(
        ({ at, text }): Label => ({
          x: Math.max(at, 2),
          y: 13,
          text,
          anchor: at < 40 ? 'start' : 'middle',
          quiet: true,
        }),
      ),
      ...labels,
      ...shownMore,
    ],
  };
}

/** A row for every adoption without any below it, and for every count of others; what has some below it stands in their middle. */
function rowsOf({ roots, children, others: { below } }: SpreadGraph) {
  const at = new Map<string, number>();
  const othersAt = new Map<string, number>();
  let count = 0;
  const stack = [...roots].reverse().map((key) => ({ key, done: false }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const copiers = children.get(next.key) ?? [];
    if (next.done) {
      const rows = copiers.map((key) => at.get(key) ?? 0);
      if (below.has(next.key)) othersAt.set(next.key, count++);
      at.set(
        next.key,
        rows.length
          ? ((rows[0] ?? 0) + (rows.at(-1) ?? 0)) / 2
          : othersAt.has(next.key)
            ? count - 1
            : count++,
      );
      continue;
    }
    stack.push({ key: next.key, done: true });
    for (const key of [...copiers].reverse()) stack.push({ key, done: false });
  }
  return { at, othersAt, count };
}

function yearMonth(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 4);
}
