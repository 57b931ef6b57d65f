import type { AskedAdoptionFilter, AskedCopyFilter, AskedTime } from '../domain/filter.ts';
import { InputError } from '../domain/input-error.ts';
import { type AskedKnownAt, type AskedScope, type Scope, type State, scopeOf } from '../domain/scope.ts';
import type { Asked, ParameterName } from './parameters.ts';

export const scopeParameters = ['statuses', 'policy', 'asOf', 'certainty', 'knownAt'] as const;
export const copyParameters = [
  'ideas',
  'topics',
  'within',
  'side',
  'fromAdopters',
  'toAdopters',
  'via',
  'onlyStatuses',
  'fidelities',
  'channels',
  'bases',
  'confidenceFrom',
  'confidenceTo',
  'confidenceUnknown',
  'from',
  'to',
  'possible',
  'undated',
] as const satisfies readonly ParameterName[];
export const adoptionParameters = [
  'ideas',
  'topics',
  'within',
  'onlyStatuses',
  'bases',
  'confidenceFrom',
  'confidenceTo',
  'confidenceUnknown',
  'from',
  'to',
  'possible',
  'undated',
  'refined',
] as const satisfies readonly ParameterName[];

/** The scope that the parameters ask for; the same rules as for GraphQL's argument `scope`. */
export function askedScope(asked: Asked, states: readonly State[]): Scope {
  const { statuses, policy, asOf, certainty } = asked;
  const knownAt = asked.knownAt === undefined ? null : askedKnownAt(asked.knownAt);
  return inParameterWords(() =>
    scopeOf({ statuses, policy, asOf, certainty, knownAt } as AskedScope, states),
  );
}

/** GraphQL's `KnownAt` from its parameter. */
function askedKnownAt(text: string): AskedKnownAt {
  if (/^\d+$/.test(text)) return { position: Number(text) };
  return text.includes('T') ? { moment: text } : { date: text };
}

/** GraphQL's `CopyFilter` from the parameters; null where none of it was asked for. */
export function askedCopyFilter(asked: Asked): AskedCopyFilter | null {
  if (!copyParameters.some((name) => asked[name] !== undefined)) return null;
  if (asked.side !== undefined && !asked.within)
    throw new InputError('side', 'says whose place is meant: give within too.');
  return {
    ideas: asked.ideas,
    topics: asked.topics,
    place: asked.within && {
      within: asked.within,
      side: (asked.side ?? 'EITHER') as 'FROM' | 'TO' | 'EITHER',
    },
    from: asked.fromAdopters,
    to: asked.toAdopters,
    via: asked.via,
    statuses: asked.onlyStatuses,
    fidelities: asked.fidelities,
    channels: asked.channels,
    bases: asked.bases,
    confidence: askedConfidence(asked),
    time: askedTime(asked),
  };
}

/** GraphQL's `AdoptionFilter` from the parameters. */
export function askedAdoptionFilter(asked: Asked): AskedAdoptionFilter {
  return {
    ideas: asked.ideas,
    topics: asked.topics,
    within: asked.within,
    statuses: asked.onlyStatuses,
    bases: asked.bases,
    confidence: askedConfidence(asked),
    time: askedTime(asked),
    refined: asked.refined,
  };
}

export function askedTime({ from, to, possible, undated }: Asked): AskedTime | undefined {
  return [from, to, possible, undated].every((part) => part === undefined)
    ? undefined
    : { from, to, possible, undated };
}

/** What the domain refuses it refuses in GraphQL's names; here it is told in the names of the parameters. */
export function inParameterWords<T>(read: () => T): T {
  const told = (error: unknown) => (error instanceof InputError ? translated(error) : error);
  try {
    const result = read();
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      throw told(error);
    }) as T;
  } catch (error) {
    throw told(error);
  }
}

function askedConfidence(asked: Asked): AskedCopyFilter['confidence'] {
  const { confidenceFrom: atLeast, confidenceTo: atMost, confidenceUnknown: unknown } = asked;
  return [atLeast, atMost, unknown].every((part) => part === undefined)
    ? undefined
    : { atLeast, atMost, unknown };
}

/** In the order in which they are looked for: the longer names first. */
const NAMES: readonly (readonly [graphql: string, parameter: string])[] = [
  ['scope.knownAt.position', 'knownAt'],
  ['filter.confidence.atLeast', 'confidenceFrom'],
  ['filter.confidence.atMost', 'confidenceTo'],
  ['filter.place.within', 'within'],
  ['filter.place', 'within'],
  ['filter.published', 'from'],
  ['filter.time', 'from'],
  ['filter.from', 'fromAdopters'],
  ['filter.to', 'toAdopters'],
  ['filter.topics', 'topics'],
  ['filter.statuses', 'onlyStatuses'],
  ['filter.', ''],
  ['scope.', ''],
];

function translated(error: InputError): InputError {
  const renamed = (text: string) =>
    NAMES.reduce((words, [graphql, parameter]) => words.replaceAll(graphql, parameter), text);
  return new InputError(renamed(error.field), renamed(error.message.slice(error.field.length + 2)));
}
