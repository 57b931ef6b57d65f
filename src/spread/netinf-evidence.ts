import { groupedBy } from '../domain/grouping.ts';
import { certainInterval, firstAdoptions } from './first-adoption.ts';
import type { TakeUp } from './innovativeness.ts';
import type { TimeUnit } from './interval.ts';
import type { Cascade } from './netinf.ts';

/** What there is to infer copies from, and what was left out. */
export interface Evidence {
  /** Only those with events at two different times at least: others cannot tell who was first. */
  readonly cascades: readonly Cascade[];
  readonly ideas: number;
  /** Events of those cascades. */
  readonly events: number;
  /** First take-ups of any idea whose date does not certainly lie in one unit of time. */
  readonly imprecise: number;
  /** Ordered pairs of adopters of which the one came before the other in two cascades or more. */
  readonly repeatedPairs: number;
  /** How often an adopter came before another, over all cascades. */
  readonly comparisons: number;
}

export type InferenceRefusal = 'TOO_FEW_CASCADES' | 'TOO_FEW_EVENTS' | 'NO_REPEATED_ORDER' | 'TOO_LARGE';

/**
 * The least that is worked with. They are our own conventions, set so that the reference data with a known network that NetInf
 * learns something from pass (54 cascades and 406 events; 135 and 3,759), and those where everybody is in one cascade only, on
 * which it does no better than chance, do not (tetracycline: 4 cascades; Korean villages: 25, no pair repeated).
 */
export const least = { cascades: 10, events: 50, repeatedPairs: 5 } as const;
/** Comparisons that are gone through in one question. */
const MOST_COMPARISONS = 2_000_000;

/** One idea's adopters are one cascade; an adopter's time is its first take-up's, where it is certain to the unit. */
export function evidenceOf(takeUps: readonly TakeUp[], unit: TimeUnit): Evidence {
  const cascades: Cascade[] = [];
  const ideas = groupedBy(takeUps, (takeUp) => takeUp.ideaKey);
  let imprecise = 0;
  for (const key of [...ideas.keys()].sort()) {
    const events = [];
    for (const first of firstAdoptions(ideas.get(key) as TakeUp[])) {
      const time = certainInterval(first, unit);
      if (time === null) imprecise++;
      else events.push({ node: first.adopterKey, time });
    }
    if (new Set(events.map((event) => event.time)).size > 1) cascades.push({ events });
  }
  const comparisons = cascades.reduce((sum, cascade) => sum + comparisonsOf(cascade), 0);
  return {
    cascades,
    ideas: ideas.size,
    events: cascades.reduce((sum, cascade) => sum + cascade.events.length, 0),
    imprecise,
    repeatedPairs: comparisons > MOST_COMPARISONS ? 0 : repeatedPairsOf(cascades),
    comparisons,
  };
}

/** Why the data cannot bear an inference; null where they can. */
export function refusalOf(
  evidence: Evidence,
  unit: TimeUnit,
): { readonly refusal: InferenceRefusal; readonly reason: string } | null {
  const { cascades, ideas, events, imprecise, repeatedPairs, comparisons } = evidence;
  const precision = `certain to the ${unit.toLowerCase()}`;
  if (cascades.length < least.cascades)
    return {
      refusal: 'TOO_FEW_CASCADES',
      reason:
        `Expected at least ${least.cascades} ideas with adopters at two different times that are ${precision}; got ` +
        `${cascades.length} of ${ideas} ideas (${imprecise} first take-ups have no such date).`,
    };
  if (events < least.events)
    return {
      refusal: 'TOO_FEW_EVENTS',
      reason: `Expected at least ${least.events} first take-ups with a date ${precision}; got ${events}.`,
    };
  if (comparisons > MOST_COMPARISONS)
    return {
      refusal: 'TOO_LARGE',
      reason:
        `Adopters come before one another ${comparisons} times, and ${MOST_COMPARISONS} are gone through at most: ask of fewer ` +
        'ideas or places, or of a coarser level.',
    };
  if (repeatedPairs < least.repeatedPairs)
    return {
      refusal: 'NO_REPEATED_ORDER',
      reason:
        `Expected at least ${least.repeatedPairs} pairs of adopters of which the one came before the other with two ideas or more; ` +
        `got ${repeatedPairs}. What happened once shows no lasting tie.`,
    };
  return null;
}

function comparisonsOf({ events }: Cascade): number {
  const times = [...groupedBy(events, (event) => event.time)].sort(([a], [b]) => a - b);
  let [before, count] = [0, 0];
  for (const [, together] of times) {
    count += before * together.length;
    before += together.length;
  }
  return count;
}

function repeatedPairsOf(cascades: readonly Cascade[]): number {
  const once = new Map<string, Map<string, number>>();
  let repeated = 0;
  for (const { events } of cascades)
    for (const source of events) {
      const targets = once.get(source.node) ?? new Map<string, number>();
      once.set(source.node, targets);
      for (const target of events) {
        if (target.time <= source.time) continue;
        const times = (targets.get(target.node) ?? 0) + 1;
        targets.set(target.node, times);
        if (times === 2) repeated++;
      }
    }
  return repeated;
}
