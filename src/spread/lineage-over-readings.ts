import { type Basis, bases } from './chain.ts';
import { type Figure, figureOf } from './figure.ts';
import type { ReachedLineage } from './reach.ts';
import { type CountedReadings, rivalReadings } from './rival-readings.ts';

/** The figures of a lineage over all readings of rival claims. */
export interface LineageFigures {
  readonly readings: CountedReadings;
  readonly adoptions: Figure;
  readonly copies: Figure;
  readonly depth: Figure;
  readonly confidence: Figure;
  /** The weakest bases that the readings give it, from weak to strong. */
  readonly bases: readonly Basis[];
}

export async function lineageOverReadings(lineage: ReachedLineage): Promise<LineageFigures> {
  const { reading, steps, copies } = lineage;
  const readings = await rivalReadings(reading, copies, steps.length + copies.length);
  const each = readings.copies.map((held) => lineage.within(held));
  return {
    readings: { ...readings, taken: readings.copies.length },
    adoptions: figureOf(each.map((one) => one.steps.length)),
    copies: figureOf(each.map((one) => one.copies.length)),
    depth: figureOf(each.map((one) => one.depth)),
    confidence: figureOf(each.map((one) => one.confidence)),
    bases: bases.filter((basis) => each.some((one) => one.basis === basis)),
  };
}
