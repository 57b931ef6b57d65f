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

/** How one question reads the graph (model.md). Every reading statement takes it as its parameter `scope`. */
export interface Scope {
  readonly statuses: readonly Status[];
  readonly policy: 'BEST';
  readonly asOf: null;
  readonly knownAt: null;
  /** Which records the asker may see; follows from who asks, never from what is asked. */
  readonly states: readonly State[];
}

export interface AskedScope {
  readonly statuses?: readonly Status[] | null | undefined;
  readonly policy?: 'BEST' | 'ALL' | 'CAUTIOUS' | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE' | null | undefined;
  readonly knownAt?: object | null | undefined;
}

/** The scope of a question: what was asked, the defaults for the rest, and what the asker may see. */
export function scopeOf(asked: AskedScope | null | undefined, states: readonly State[]): Scope {
  if (asked?.policy && asked.policy !== 'BEST')
    throw new NotYetError(`scope.policy ${asked.policy} (rival readings side by side; BEST is answered)`);
  if (asked?.asOf || asked?.certainty) throw new NotYetError('scope.asOf (the world at a date)');
  if (asked?.knownAt) throw new NotYetError('scope.knownAt (our knowledge at a date or position of the log)');
  if (asked?.statuses?.length === 0)
    throw new InputError(
      'scope.statuses',
      'an empty list lets nothing count; leave it out for the take-ups.',
    );
  return {
    statuses: [...new Set(asked?.statuses ?? takeUps)].sort(),
    policy: 'BEST',
    asOf: null,
    knownAt: null,
    states,
  };
}
