import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Tellings } from './tellings.ts';
import type { Trigger } from './triggers.ts';

/** Somebody as the source of a clause, and how plainly it is said. */
export interface Source {
  readonly actor: Actor;
  readonly trigger: Trigger;
  readonly score: number;
  readonly why: string;
}

/** What stands behind a genitive where it is somebody's example that is meant: `Uddevallas exempel`, `Oslos modell`. */
export const MODEL_NOUN =
  /^(?:['’]s)?\s+(?:\p{L}+\s+)?(?:model\p{L}*|modell\p{L}*|exempel\p{L}*|eksempel\p{L}*|koncept\p{L}*|konsept\p{L}*|metod\p{L}*|ordning\p{L}*|løsning\p{L}*|lösning\p{L}*|program\p{L}*|projekt\p{L}*|prosjekt\p{L}*|id[eé]\p{L}*|erfaring\p{L}*|erfarenhet\p{L}*|fotspor\p{L}*|fotspår\p{L}*|fodspor\p{L}*|opskrift\p{L}*|oppskrift\p{L}*|recept\p{L}*|spor|lead|example|model|approach|scheme|footsteps|malli\p{L}*|esimerk\p{L}*|esikuv\p{L}*|idea\p{L}*|kokemu\p{L}*|oppi\p{L}*|innoittam\p{L}*|jalanjäl\p{L}*|tapaan|toimintatap\p{L}*|hugmynd\p{L}*|fordæmi|fyrirmynd\p{L}*|líkan\p{L}*|aðferð\p{L}*)/iu;

/** Of a people that stands for somebody of theirs, the municipality that was spoken of just before. */
export function finerOf(tellings: Tellings, clause: Clause, actor: Actor): Actor {
  if (actor.manner !== 'people') return actor;
  const here = new Set(clause.actors.map(({ identity }) => identity));
  const finer = tellings
    .before(clause, 1)
    .find(
      (one) => one.who.country === actor.who.country && one.who.kind !== 'country' && !here.has(one.identity),
    );
  return finer ? { ...finer, start: actor.start, end: actor.end } : actor;
}
