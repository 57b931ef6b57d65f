import type { RecordNoun } from '../domain/change-log.ts';
import type { Held } from '../editing/held-records.ts';

/** One record that goes into another. */
export interface Merge {
  readonly noun: 'idea' | 'adopter';
  readonly from: string;
  readonly into: string;
  /** What becomes of two adoptions of one pair that cannot stand side by side. */
  readonly overlaps: 'refuse' | 'keep-into';
}

/** A record that refers to the one that goes. */
export interface AroundRecord {
  readonly noun: RecordNoun;
  readonly by: string;
}

export interface Merging extends Merge {
  readonly gone: Held;
  readonly around: readonly AroundRecord[];
  /** The adoptions that go too, each with the one that stands for it. */
  readonly same: ReadonlyMap<string, string>;
}
