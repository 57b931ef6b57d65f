import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import { HOME } from './language.ts';
import { finerOf, type Source } from './source.ts';
import type { Tellings } from './tellings.ts';
import type { Trigger } from './triggers.ts';

/** Those who took something over, and by how much less sure that is than what they took. */
export interface Copier {
  readonly actors: readonly Actor[];
  readonly score: number;
  readonly why: string;
}

/** Those who speak for a country. */
const STATE =
  /(?<!\p{L})(?:regjering\p{L}*|regering\p{L}*|staten\p{L}*|stortinget|folketinget|riksdagen|hallitu\p{L}*|valtio\p{L}*|eduskun\p{L}*|ríkisstjórn\p{L}*|ríkið|alþingi|nasjonal\p{L}*|national\p{L}*|nationell\p{L}*|valtakunnal\p{L}*)(?!\p{L})/iu;
const CONDITIONS =
  /^\s+(?:forhold\p{L}*|tilhøve\p{L}*|förhållanden\p{L}*|oloi\p{L}*|aðstæð\p{L}*|conditions|barnhälsovård|straffeprosess|lov\p{L}*|lag\p{L}*|social care|law)/iu;
/** Who took it over: beside the verb, else whoever the text was about just before. */
export function copierOf(
  tellings: Tellings,
  clause: Clause,
  source: Source,
  sources: readonly Actor[],
): Copier | null {
  const taken = new Set(sources.map(({ identity }) => identity));
  const others = clause.actors.filter(
    (one) =>
      !taken.has(one.identity) &&
      one.manner !== 'adjective' &&
      one.role !== 'from' &&
      !sources.some((source) => contains(source, one)),
  );
  const ranked = others
    .map((actor) => ({ actor, rank: rankOf(tellings, source.trigger, actor) }))
    .filter(({ rank }) => rank < 90)
    .sort((a, b) => a.rank - b.rank);
  const [best] = ranked;
  if (best) {
    const actors = ranked
      .filter(
        ({ actor, rank }) =>
          Math.abs(rank - best.rank) < 6 &&
          actor.role === best.actor.role &&
          isBeside(tellings, others, best.actor, actor),
      )
      .map(({ actor }) => actor);
    const score = best.actor.role === 'none' || best.actor.role === 'by' ? 0 : -0.05;
    return {
      actors: actors.map((one) => finerOf(tellings, clause, one)),
      score,
      why: `${names(actors)} did`,
    };
  }
  return (
    fittedTo(tellings, clause, taken) ??
    stateOf(tellings, clause, taken) ??
    spokenOfBefore(
      tellings,
      clause,
      (one) => !taken.has(one.identity) && !sources.some((each) => contains(each, one)),
    )
  );
}

/** `tilpasset danske forhold` */
function fittedTo({ scene }: Tellings, clause: Clause, taken: ReadonlySet<string>): Copier | null {
  const actor = clause.actors.find(
    (one) =>
      one.manner === 'adjective' &&
      !taken.has(one.identity) &&
      CONDITIONS.test(scene.plain.slice(one.end, one.end + 30)),
  );
  return actor ? { actors: [actor], score: -0.05, why: `it was fitted to ${actor.who.name}` } : null;
}

/** `Regjeringens fritidskort`: those who speak for a country, of the country whose language the text is in. */
function stateOf({ scene, vocabulary }: Tellings, clause: Clause, taken: ReadonlySet<string>): Copier | null {
  const state = STATE.exec(clause.text);
  const home = HOME[vocabulary.language];
  if (!state || home === null || taken.has(home)) return null;
  const who = scene.countryOf(home);
  const start = clause.start + state.index;
  const place = { start, end: start + state[0].length, sentence: clause.sentence };
  const actor: Actor = {
    ...place,
    role: 'none',
    who,
    identity: who.key ?? home,
    candidates: [who],
    score: 0.4,
    manner: 'people',
    fresh: false,
  };
  return { actors: [actor], score: -0.1, why: `“${state[0]}” is read as ${who.name}` };
}

function spokenOfBefore(tellings: Tellings, clause: Clause, may: (one: Actor) => boolean): Copier | null {
  const subject = tellings.subjectBefore(clause, 3);
  const other =
    subject && may(subject)
      ? subject
      : tellings.before(clause, 3).find((one) => may(one) && one.role !== 'from');
  if (!other) return null;
  const { we, municipality } = tellings.vocabulary.patterns;
  const word = clause.text.match(we)?.[0] ?? clause.text.match(municipality)?.[0];
  const actors = tellings.besides(other).filter(may);
  if (!word) return { actors, score: -0.2, why: `${other.who.name} was spoken of just before` };
  return {
    actors,
    score: -0.12,
    why: `“${word}” is read as ${other.who.name}, of whom the text was speaking`,
  };
}

/** A country is no source of what lies within it, nor the other way about. */
function contains({ who: a }: Actor, { who: b }: Actor): boolean {
  return a.country !== null && a.country === b.country && (a.kind === 'country') !== (b.kind === 'country');
}

function names(actors: readonly Actor[]): string {
  return actors.map(({ who }) => who.name).join(', ');
}

/** The lower, the likelier: before the verb, near to it, and without a preposition. */
function rankOf(tellings: Tellings, trigger: Trigger, { role, start, end }: Actor): number {
  const before = end <= trigger.start;
  const gap = before ? trigger.start - end : start - trigger.end;
  const inside = start >= trigger.start && end <= trigger.end;
  const passive = role === 'by' && !before;
  const byRole = passive
    ? 0
    : {
        none: 0,
        at: before ? 8 : 14,
        to: 16,
        by: 20,
        of: tellings.vocabulary.language === 'fi' ? 12 : 24,
        from: 95,
        within: 95,
      }[role];
  if (inside) return byRole - 5;
  return byRole + (before ? 0 : 12) + Math.min(60, gap) / 8;
}

/** Whether two stand in one list: nothing but names, commas and an `and` between them. */
function isBeside(tellings: Tellings, others: readonly Actor[], a: Actor, b: Actor): boolean {
  if (a === b) return true;
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  let text = tellings.scene.plain.slice(first.end, last.start);
  for (const one of others)
    if (one.start >= first.end && one.end <= last.start)
      text = text.replace(tellings.scene.plain.slice(one.start, one.end), '');
  return /^(?:[\s,]|(?<!\p{L})(?:og|och|ja|and|sekä|samt|&|både|i|in|í|á|på)(?!\p{L}))*$/iu.test(text);
}
