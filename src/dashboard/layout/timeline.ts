import { scaleLinear, scaleUtc } from 'd3-scale';
import { type Disc, dayOf, type Label, type Scene } from './scene.ts';
import { middleOf as middleOfMonth, type SpreadGraph } from './spread.ts';
import type { SpreadLook } from './spread-map.ts';

const DAY = 86_400_000;
const HIGH = 170;
const FOOT = 22;

/**
 * Every dated adoption as a disc at the middle of what its date can mean, those of one stretch of time on each other; hollow where the date
 * leaves more than a day open. Those that are only counted stand behind them as a bar. The undated have no place here and are counted beside it.
 */
export function timeline(graph: SpreadGraph, look: SpreadLook, width: number): Scene {
  const dated = [...graph.adoptions.values()].filter(
    ({ earliest, latest }) => earliest !== null || latest !== null,
  );
  const [first, last] = spanOf(graph);
  const inner = Math.max(width - 24, 40);
  const time = scaleUtc([new Date(first * DAY), new Date((last + 1) * DAY)], [12, 12 + inner]);
  const bins = Math.max(8, Math.floor(inner / 13));
  const scale = scaleLinear([first, last + 1], [0, bins]);
  const binOf = (day: number) => Math.min(Math.floor(scale(day)), bins - 1);
  const stacks = new Map<number, number>();
  const placed = dated
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map((adoption) => {
      const bin = binOf(middleOf(adoption));
      const above = stacks.get(bin) ?? 0;
      stacks.set(bin, above + 1);
      return { adoption, bin, above };
    });
  const all = new Map(stacks);
  for (const { month, count } of graph.others.months)
    if (month !== null) {
      const bin = binOf(middleOfMonth(month));
      all.set(bin, (all.get(bin) ?? 0) + count);
    }
  const highest = Math.max(1, ...all.values());
  const tall = Math.min(11, (HIGH - 16) / highest);
  const discs = placed.map(
    ({ adoption, bin, above }): Disc => ({
      id: adoption.key,
      x: 12 + ((bin + 0.5) * inner) / bins,
      y: HIGH - (above + 0.5) * tall - 2,
      r: Math.max(0.7, Math.min(5, tall * 0.45)),
      tone: look.tone(adoption),
      sureness: adoption.earliest !== null && adoption.earliest === adoption.latest ? 'stated' : 'implied',
      at: adoption.at,
      title: look.title(adoption),
    }),
  );
  const ticks = dated.length ? time.ticks(Math.max(2, Math.floor(width / 90))) : [];
  const yearly = new Set(ticks.map((tick) => tick.getUTCFullYear())).size === ticks.length;
  return {
    width,
    height: HIGH + FOOT,
    grounds: [
      ...(graph.others.count
        ? [...all].map(([bin, count]) => ({
            d: `M${12 + ((bin + 0.1) * inner) / bins} ${HIGH}v${-count * tall}h${(0.8 * inner) / bins}v${count * tall}Z`,
            fill: 'line' as const,
            stroke: null,
          }))
        : []),
      { d: `M12 ${HIGH}H${12 + inner}`, fill: null, stroke: 'soft' },
      ...ticks.map((tick) => ({ d: `M${time(tick)} ${HIGH}v5`, fill: null, stroke: 'soft' as const })),
    ],
    lines: [],
    discs,
    labels: ticks.map(
      (tick): Label => ({
        x: time(tick),
        y: HIGH + 18,
        text: tick.toISOString().slice(0, yearly ? 4 : 7),
        anchor: 'middle',
        quiet: true,
      }),
    ),
  };
}

/** The first and the last day that any date names. */
export function spanOf({ adoptions, others }: SpreadGraph): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { earliest, latest } of adoptions.values())
    for (const day of [earliest, latest])
      if (day !== null) {
        first = Math.min(first, dayOf(day));
        last = Math.max(last, dayOf(day));
      }
  for (const { month } of others.months)
    if (month !== null) {
      first = Math.min(first, middleOfMonth(month));
      last = Math.max(last, middleOfMonth(month));
    }
  return first > last ? [0, 0] : [first, last];
}

function middleOf({
  earliest,
  latest,
}: {
  readonly earliest: string | null;
  readonly latest: string | null;
}): number {
  return (dayOf(earliest ?? latest) + dayOf(latest ?? earliest)) / 2;
}
