import type { Actor, Scene } from './actors.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { IdeaMention } from './idea-mentions.ts';
import { Tellings } from './tellings.ts';
import { hasOrder, spreadIn } from './telling-spread.ts';
import { takesIn } from './telling-takes.ts';
import { takesPart } from './telling-courses.ts';
import { beginningsIn, impliedByBeginnings } from './telling-beginnings.ts';
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

/** Reads a text from its beginning to its end, clause by clause; what is told later may lean on what was told before. */
export function copiesTold(scene: Scene, actors: readonly Actor[]): CopyTold[] {
  const clauses = clausesOf(scene.plain, scene.words, actors, scene.ideas);
  const tellings = new Tellings(scene, clauses);
  for (const [at, clause] of clauses.entries()) {
    const ordered = clauses.some((one) => one.sentence === clause.sentence && hasOrder(tellings, one));
    const took = takesIn(tellings, clause, at, ordered) || takesPart(tellings, clause);
    const spread = took && !hasOrder(tellings, clause) ? false : spreadIn(tellings, clause, at);
    beginningsIn(tellings, clause, at, took || spread);
    tellings.heard(clause);
  }
  impliedByBeginnings(tellings);
  return tellings.told();
}

export type { Clause };
