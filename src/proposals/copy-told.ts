import type { Actor } from './actors.ts';
import type { IdeaMention } from './idea-mention.ts';
import type { Status } from './triggers.ts';
import type { Channel, Fidelity } from './words/copy-words.ts';

/** Who took what from whom, as a clause or two of a text tell it. */
export interface CopyTold {
  readonly to: Actor;
  readonly from: Actor;
  readonly idea: IdeaMention;
  readonly via: readonly Actor[];
  readonly fidelity: Fidelity | null;
  readonly channel: Channel | null;
  readonly status: Status;
  readonly basis: 'stated' | 'implied';
  /** The passage that says so. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly reason: string;
}
