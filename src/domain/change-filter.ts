import { keysWithin, valuesOf } from './filter.ts';
import { InputError } from './input-error.ts';
import type { Reading } from './reading.ts';

type Values = readonly string[] | null | undefined;

/** What a client asks of the log. */
export interface ChangeFilter {
  readonly ideas?: Values;
  readonly adopters?: Values;
  readonly within?: Values;
  readonly nouns?: Values;
  readonly kinds?: Values;
  readonly actors?: Values;
  readonly from?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly positions?:
    | { readonly from?: number | null | undefined; readonly to?: number | null | undefined }
    | null
    | undefined;
}

/** The parameter `filter` of the statements over the log; what was not asked for is null in it. */
export interface ChangeFilterParameter {
  /** Whether the filter is about what was altered at all, and not only about the changes themselves. */
  readonly subjects: boolean;
  readonly ideas: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly nouns: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly actors: readonly string[] | null;
  readonly from: string | null;
  readonly before: string | null;
  readonly fromPosition: number | null;
  readonly toPosition: number | null;
}

export async function changeFilter(
  reading: Reading,
  asked: ChangeFilter | null | undefined,
): Promise<ChangeFilterParameter> {
  const ideas = valuesOf('filter.ideas', asked?.ideas);
  const nouns = valuesOf('filter.nouns', asked?.nouns);
  const adopters = valuesOf('filter.adopters', asked?.adopters);
  const within = await keysWithin(reading, valuesOf('filter.within', asked?.within));
  const places = adopters && within ? adopters.filter((key) => within.includes(key)) : (adopters ?? within);
  const from = asked?.from ?? null;
  const before = asked?.before ?? null;
  if (from !== null && before !== null && from >= before)
    throw new InputError('filter.before', `comes no later than "from" ${from}: no moment lies between them.`);
  return {
    subjects: !!(ideas || nouns || places),
    ideas,
    places,
    nouns,
    kinds: valuesOf('filter.kinds', asked?.kinds),
    actors: valuesOf('filter.actors', asked?.actors),
    from,
    before,
    fromPosition: asked?.positions?.from ?? null,
    toPosition: asked?.positions?.to ?? null,
  };
}
