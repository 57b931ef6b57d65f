import { InputError } from './input-error.ts';
import { limits } from './limits.ts';

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

/** The parameter `filter` of the statements that list adoptions: what was not asked for is null in it. */
export function adoptionFilter(asked: AskedAdoptionFilter | null | undefined) {
  return {
    ideas: valuesOf('filter.ideas', asked?.ideas),
    topics: valuesOf('filter.topics', asked?.topics),
    within: valuesOf('filter.within', asked?.within),
    statuses: valuesOf('filter.statuses', asked?.statuses),
    bases: valuesOf('filter.bases', asked?.bases),
    refined: asked?.refined ?? false,
    ...confidenceOf(asked?.confidence),
    ...timeOf('filter.time', asked?.time),
  };
}

/** The parameter `filter` of the statements that list copies. */
export function copyFilter(asked: AskedCopyFilter | null | undefined) {
  const within = valuesOf('filter.place.within', asked?.place?.within);
  const side = asked?.place?.side ?? 'EITHER';
  return {
    ideas: valuesOf('filter.ideas', asked?.ideas),
    topics: valuesOf('filter.topics', asked?.topics),
    fromWithin: bothOf('filter.from', valuesOf('filter.from', asked?.from), side === 'FROM' ? within : null),
    toWithin: bothOf('filter.to', valuesOf('filter.to', asked?.to), side === 'TO' ? within : null),
    eitherWithin: side === 'EITHER' ? within : null,
    via: valuesOf('filter.via', asked?.via),
    statuses: valuesOf('filter.statuses', asked?.statuses),
    fidelities: valuesOf('filter.fidelities', asked?.fidelities),
    channels: valuesOf('filter.channels', asked?.channels),
    bases: valuesOf('filter.bases', asked?.bases),
    ...confidenceOf(asked?.confidence),
    ...timeOf('filter.time', asked?.time),
  };
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

function bothOf(
  field: string,
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (one && other)
    throw new InputError(field, 'and filter.place name the same side: give the places in one of the two.');
  return one ?? other;
}
