import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import { finerOf, MODEL_NOUN, type Source } from './source.ts';
import { originIn } from './telling-beginnings.ts';
import { sourceAmong } from './telling-source-rules.ts';
import { HENCE, spokenOf } from './telling-spoken.ts';
import type { Tellings } from './tellings.ts';
import { holds, type Trigger } from './triggers.ts';

/** From whom a clause says that something was taken over, the plainest first; where it only says so by what stands before it, `plainly` leaves it out. */
export function sourcesOf(
  tellings: Tellings,
  clause: Clause,
  triggers: readonly Trigger[],
  plainly: boolean,
): Source[] {
  const { scene } = tellings;
  const found = clause.actors.flatMap((actor) => sourceAmong(scene.plain, clause, triggers, actor) ?? []);
  if (plainly && found.length === 0) return [];
  const origin = originIn(clause, tellings.vocabulary.patterns.origin);
  const [last] = triggers.slice(-1);
  if (origin && last && origin.role !== 'none' && found.length === 0)
    return [{ actor: origin, trigger: last, score: 0.68, why: `it arose with ${origin.who.name}` }];
  if (found.length > 0)
    return found.map((one) => refined(tellings, clause, one)).sort((a, b) => b.score - a.score);
  const trigger = triggers.find(({ kind }) => kind === 'alike') ?? triggers.at(-1);
  if (!trigger) return [];
  const visited = visitedIn(tellings, clause, true);
  return visited.length > 0 ? visited : spokenOf(tellings, clause, trigger);
}

/** Sources of a clause that has no word of taking over: a visit, a place, somebody's model. */
export function sourcesWithoutWord(tellings: Tellings, clause: Clause): Source[] {
  return [...visitedIn(tellings, clause), ...fromThere(tellings, clause), ...modelIn(tellings, clause)];
}

/** Who was visited, or heard at a conference, before somebody began: `Etter et studiebesøk i Fredericia bestemte kommunen seg for å prøve`. */
function visitedIn({ vocabulary }: Tellings, clause: Clause, force = false): Source[] {
  const { takeUp, considered } = vocabulary.patterns;
  if (!force && !holds(takeUp, clause.text) && !holds(considered, clause.text)) return [];
  for (const [channel, pattern] of vocabulary.channels) {
    if (channel !== 'visit' && channel !== 'internship') continue;
    for (const match of clause.text.matchAll(pattern)) {
      const [start, end] = [clause.start + match.index, clause.start + match.index + match[0].length];
      const actor = clause.actors.find(
        (one) =>
          one.manner === 'name' &&
          ((one.start >= end && one.start - end < 30 && mayBeVisited(vocabulary.language, one)) ||
            (one.end <= start && start - one.end < 15 && one.role === 'to')),
      );
      if (actor)
        return [
          {
            actor,
            trigger: { kind: 'taken', start, end, text: match[0] },
            score: 0.55,
            why: `${actor.who.name} was visited`,
          },
        ];
    }
  }
  return [];
}

/** In Finnish the case says that one goes there; who is in a place may be at home. */
function mayBeVisited(language: string, { role }: Actor): boolean {
  return language === 'fi' ? role === 'to' : role !== 'none' && role !== 'from';
}

/** `ville införa Trelleborgs modell`: whose it is says where it is from. */
function modelIn({ scene, vocabulary }: Tellings, clause: Clause): Source[] {
  const verb = [...clause.text.matchAll(vocabulary.patterns.takeUp)].at(-1);
  if (!verb) return [];
  const actor = clause.actors.find(
    (one) =>
      one.role === 'of' && one.manner === 'name' && MODEL_NOUN.test(scene.plain.slice(one.end, one.end + 40)),
  );
  const start = clause.start + verb.index;
  return actor
    ? [
        {
          actor,
          trigger: { kind: 'taken', start, end: start + verb[0].length, text: verb[0] },
          score: 0.68,
          why: `what is ${actor.who.name}'s is taken up`,
        },
      ]
    : [];
}

/** `og Danmark innførte det derfra`: a word of place for what was said before. */
function fromThere(tellings: Tellings, clause: Clause): Source[] {
  const hence = HENCE.exec(clause.text);
  if (!hence || !holds(tellings.vocabulary.patterns.takeUp, clause.text)) return [];
  const start = clause.start + hence.index;
  const trigger: Trigger = { kind: 'taken', start, end: start + hence[0].length, text: hence[0] };
  const here = clause.actors.filter((one) => one.end <= start && one.role !== 'none').at(-1);
  const actor = here ?? tellings.before(clause, 1)[0];
  return actor ? [{ actor, trigger, score: 0.6, why: `from ${actor.who.name}, it is said` }] : [];
}

/** `danskernes erfaringer` are those of the Danish municipality that was spoken of just before. */
function refined(tellings: Tellings, clause: Clause, source: Source): Source {
  const finer = finerOf(tellings, clause, source.actor);
  return finer === source.actor
    ? source
    : { ...source, actor: finer, why: `${source.why}; ${finer.who.name} was spoken of just before` };
}
