import { InputError } from './input-error.ts';
import { limits } from './limits.ts';
import { mergedInto } from './merged.ts';
import type { Reading } from './reading.ts';

/** A window in time. A date that lies in it for certain is in; one that may lie in it, or an undated one, only on request. */
export interface AskedTime {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly possible?: boolean | null | undefined;
  readonly undated?: boolean | null | undefined;
}

export interface AskedConfidence {
  readonly atLeast?: number | null | undefined;
  readonly atMost?: number | null | undefined;
  readonly unknown?: boolean | null | undefined;
}

type Values = readonly string[] | null | undefined;

export interface AskedAdoptionFilter {
  readonly ideas?: Values;
  readonly topics?: Values;
  readonly within?: Values;
  readonly statuses?: Values;
  readonly bases?: Values;
  readonly confidence?: AskedConfidence | null | undefined;
  readonly time?: AskedTime | null | undefined;
  readonly refined?: boolean | null | undefined;
}

export interface AskedCopyFilter {
  readonly ideas?: Values;
  readonly topics?: Values;
  readonly place?:
    | { readonly within: readonly string[]; readonly side: 'FROM' | 'TO' | 'EITHER' }
    | null
    | undefined;
  readonly from?: Values;
  readonly to?: Values;
  readonly via?: Values;
  readonly statuses?: Values;
  readonly fidelities?: Values;
  readonly channels?: Values;
  readonly bases?: Values;
  readonly confidence?: AskedConfidence | null | undefined;
  readonly time?: AskedTime | null | undefined;
}

/**
 * The parameter `filter` of the statements that list adoptions: what was not asked for is null in it. Places and topics
 * are looked up first and stand in it as keys of adopters and ideas, so that a filter is plain comparisons, whatever it combines.
 */
export async function adoptionFilter(reading: Reading, asked: AskedAdoptionFilter | null | undefined) {
  const [ideas, adopters] = await Promise.all([
    ideasOf(reading, 'filter', asked),
    keysWithin(reading, valuesOf('filter.within', asked?.within)),
  ]);
  return {
    ideas,
    adopters,
    statuses: valuesOf('filter.statuses', asked?.statuses),
    bases: valuesOf('filter.bases', asked?.bases),
    refined: asked?.refined ?? false,
    ...confidenceOf(asked?.confidence),
    ...timeOf('filter.time', asked?.time),
  };
}

/** The parameter `filter` of the statements that list copies. */
export async function copyFilter(reading: Reading, asked: AskedCopyFilter | null | undefined) {
  const within = valuesOf('filter.place.within', asked?.place?.within);
  const side = asked?.place?.side ?? 'EITHER';
  const [ideas, givers, takers, either] = await Promise.all([
    ideasOf(reading, 'filter', asked),
    keysWithin(
      reading,
      oneOf('filter.from', valuesOf('filter.from', asked?.from), side === 'FROM' ? within : null),
    ),
    keysWithin(reading, oneOf('filter.to', valuesOf('filter.to', asked?.to), side === 'TO' ? within : null)),
    keysWithin(reading, side === 'EITHER' ? within : null),
  ]);
  return {
    ideas,
    givers,
    takers,
    either,
    via: valuesOf('filter.via', asked?.via),
    statuses: valuesOf('filter.statuses', asked?.statuses),
    fidelities: valuesOf('filter.fidelities', asked?.fidelities),
    channels: valuesOf('filter.channels', asked?.channels),
    bases: valuesOf('filter.bases', asked?.bases),
    ...confidenceOf(asked?.confidence),
    ...timeOf('filter.time', asked?.time),
  };
}

/** The keys of all ideas that are named, or have one of the topics that are named, or both where both are given; null for any idea. */
export async function ideasOf(
  reading: Reading,
  field: string,
  asked: { readonly ideas?: Values; readonly topics?: Values } | null | undefined,
): Promise<readonly string[] | null> {
  const named = valuesOf(`${field}.ideas`, asked?.ideas);
  const ideas = named && (await withMerged(reading, named));
  const topics = valuesOf(`${field}.topics`, asked?.topics);
  if (!topics) return ideas;
  const found = await Promise.all(
    topics.map((topic) => reading.many('idea/of-topics', topic, (row) => row.topic)),
  );
  const ofTopics = [...new Set(found.flat().map((row) => row.key))];
  return ideas ? ofTopics.filter((key) => ideas.includes(key)) : ofTopics;
}

/** What is asked of an idea that went into another is asked of that. */
async function withMerged(reading: Reading, ideas: readonly string[]): Promise<readonly string[]> {
  const targets = await Promise.all(ideas.map((key) => mergedInto(reading, 'idea', key)));
  return [...new Set([...ideas, ...targets.flatMap((key) => key ?? [])])];
}

/** The keys of everyone within some places, the places themselves among them; null for anywhere. */
export async function keysWithin(
  reading: Reading,
  places: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (!places) return null;
  const found = await Promise.all(
    places.map((place) => reading.many('adopter/within', place, (row) => row.place)),
  );
  return [...new Set(found.flat().map((row) => row.key))];
}

export function timeOf(field: string, time: AskedTime | null | undefined) {
  const from = time?.from ?? null;
  const to = time?.to ?? null;
  if (from !== null && to !== null && from > to)
    throw new InputError(field, `"from" ${from} comes after "to" ${to}: no day lies between them.`);
  if (from === null && to === null && time && (time.possible || time.undated))
    throw new InputError(field, 'has neither "from" nor "to": without a window nothing is left out.');
  return { from, to, possible: time?.possible ?? false, undated: time?.undated ?? false };
}

export function valuesOf(field: string, values: Values): readonly string[] | null {
  if (!values) return null;
  if (values.length > limits.filterValues)
    throw new InputError(field, `takes ${limits.filterValues} values at most; got ${values.length}.`);
  return values;
}

function confidenceOf(asked: AskedConfidence | null | undefined) {
  for (const part of ['atLeast', 'atMost'] as const) {
    const value = asked?.[part];
    if (value != null && !(value >= 0 && value <= 1))
      throw new InputError(`filter.confidence.${part}`, `expected a number from 0 to 1; got ${value}.`);
  }
  return {
    confidenceFrom: asked?.atLeast ?? null,
    confidenceTo: asked?.atMost ?? null,
    confidenceUnknown: asked?.unknown ?? false,
  };
}

function oneOf(
  field: string,
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (one && other)
    throw new InputError(field, 'and filter.place name the same side: give the places in one of the two.');
  return one ?? other;
}
