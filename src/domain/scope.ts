import { InputError } from './input-error.ts';

export const statuses = [
  'considered',
  'rejected',
  'piloted',
  'implemented',
  'scaled',
  'abandoned',
  'unknown',
] as const;
export type Status = (typeof statuses)[number];

/** What is neither considered nor rejected was taken up, also where no more is known of it (interchange.md, adoptions.csv). */
export const takeUps: readonly Status[] = statuses.filter(
  (status) => status !== 'considered' && status !== 'rejected',
);

/** Whether a record may be seen: drafts by those who may, withdrawn ones by nobody. */
export type State = 'draft' | 'published' | 'withdrawn';

/** Whether texts of which the public sees cited passages only are shown whole: to those who see drafts (cypher/fragment/text-shown). */
export function seesWholeTexts(states: readonly State[]): boolean {
  return states.includes('draft');
}

/** How rival claims are read. */
export type Policy = 'BEST' | 'ALL' | 'CAUTIOUS';

/** How sure the world at a date must be. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** How one question reads the graph (model.md). Every reading statement takes it as its parameter `scope`. */
export interface Scope {
  readonly statuses: readonly Status[];
  readonly policy: Policy;
  /** The world at this day, as ISO 8601; null: whatever was ever recorded. */
  readonly asOf: string | null;
  readonly certainty: Certainty;
  /** Our knowledge at a position of the log, or before a moment; null: all that is known now. */
  readonly knownAt: KnownAt | null;
  /** Which records the asker may see; follows from who asks, never from what is asked. */
  readonly states: readonly State[];
}

/** A position of the log, or the first moment that is not known any more, ISO 8601 in UTC. */
export type KnownAt = { readonly position: number } | { readonly before: string };

export interface AskedKnownAt {
  readonly date?: string | null | undefined;
  readonly moment?: string | null | undefined;
  readonly position?: number | null | undefined;
}

export interface AskedScope {
  readonly statuses?: readonly Status[] | null | undefined;
  readonly policy?: Policy | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly knownAt?: AskedKnownAt | null | undefined;
}

/** The scope of a question: what was asked, the defaults for the rest, and what the asker may see. */
export function scopeOf(asked: AskedScope | null | undefined, states: readonly State[]): Scope {
  if (asked?.certainty && !asked.asOf)
    throw new InputError(
      'scope.certainty',
      'says how sure the world at a date must be: give scope.asOf too.',
    );
  if (asked?.statuses?.length === 0)
    throw new InputError(
      'scope.statuses',
      'an empty list lets nothing count; leave it out for the take-ups.',
    );
  return {
    statuses: [...new Set(asked?.statuses ?? takeUps)].sort(),
    policy: asked?.policy ?? 'BEST',
    asOf: asked?.asOf ?? null,
    certainty: asked?.certainty ?? 'CERTAIN',
    knownAt: asked?.knownAt ? knownAtOf(asked.knownAt) : null,
    states,
  };
}

/** A day is known to its end, a moment with what was written at it. */
function knownAtOf({ date, moment, position }: AskedKnownAt): KnownAt {
  if (position != null) return { position };
  const from = moment != null ? Date.parse(moment) + 1 : Date.parse(`${date}T00:00:00Z`) + 24 * 3_600_000;
  return { before: new Date(from).toISOString() };
}
