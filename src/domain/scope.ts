import { InputError, NotYetError } from './input-error.ts';

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
  readonly knownAt: null;
  /** Which records the asker may see; follows from who asks, never from what is asked. */
  readonly states: readonly State[];
}

export interface AskedScope {
  readonly statuses?: readonly Status[] | null | undefined;
  readonly policy?: Policy | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly knownAt?: object | null | undefined;
}

/** The scope of a question: what was asked, the defaults for the rest, and what the asker may see. */
export function scopeOf(asked: AskedScope | null | undefined, states: readonly State[]): Scope {
  if (asked?.knownAt) throw new NotYetError('scope.knownAt (our knowledge at a date or position of the log)');
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
    knownAt: null,
    states,
  };
}
