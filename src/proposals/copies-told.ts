import type { Actor, Scene } from './actors.ts';
import { clausesOf } from './clauses.ts';
import type { CopyTold } from './copy-told.ts';
import { beginningsIn, impliedByBeginnings } from './telling-beginnings.ts';
import { takesPart } from './telling-courses.ts';
import { hasOrder, spreadIn } from './telling-spread.ts';
import { takesIn } from './telling-takes.ts';
import { Tellings } from './tellings.ts';

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
