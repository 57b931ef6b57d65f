import type { Actor } from './actors.ts';
import { HOME } from './language.ts';
import type { Clause } from './clauses.ts';
import type { Tellings } from './tellings.ts';
import { originIn } from './telling-beginnings.ts';
import { channelOf, fidelityOf, holds, statusOf, type Trigger, triggersIn } from './triggers.ts';

/** Somebody as the source of a clause, and how plainly it is said. */
interface Source {
  readonly actor: Actor;
  readonly trigger: Trigger;
  readonly score: number;
  readonly why: string;
}

interface Copier {
  readonly actors: readonly Actor[];
  readonly score: number;
  readonly why: string;
}

/** Where it was, of what was said before; `der` is a place in Norwegian and says nothing in Danish. */
const THERE =
  /(?<!\p{L})(?:derfra|derfrå|derhen|dernede|dernord|deroppe|dit|hit|där|därifrån|there|siellä|sieltä|sinne|heiltä|þaðan|þangað|þar|med hjem|hjem med|med heim|med hem)(?!\p{L})/iu;
const THERE_IN_NORWEGIAN = /(?<!\p{L})(?:der)(?!\p{L})/iu;
/** `deres egen`, `andres ideer`: nothing that was spoken of before. */
const OF_OTHERS = /(?<!\p{L})(?:si(?:n|tt|ne|na)|deres|deras|vår[et]?|vores|kommunen?s|its|their|our|oma|eigin)\s(?:helt\s)?(?:egen|eget|egne|egna|eigne|eige|eigen|own)(?!\p{L})|(?<!\p{L})(?:andres|andras|others['’]|andre sine|muiden|annarra)(?!\p{L})/iu;
/** Those who speak for a country. */
const STATE = /(?<!\p{L})(?:regjering\p{L}*|regering\p{L}*|staten\p{L}*|stortinget|folketinget|riksdagen|hallitu\p{L}*|valtio\p{L}*|eduskun\p{L}*|ríkisstjórn\p{L}*|ríkið|alþingi|nasjonal\p{L}*|national\p{L}*|nationell\p{L}*|valtakunnal\p{L}*)(?!\p{L})/iu;
const HENCE = /(?<!\p{L})(?:derfra|derfrå|därifrån|from there|sieltä|þaðan)(?!\p{L})/iu;
const CONDITIONS = /^\s+(?:forhold\p{L}*|tilhøve\p{L}*|förhållanden\p{L}*|oloi\p{L}*|aðstæð\p{L}*|conditions|barnhälsovård|straffeprosess|lov\p{L}*|lag\p{L}*|social care|law)/iu;
const MODEL_NOUN =
  /^(?:['’]s)?\s+(?:\p{L}+\s+)?(?:model\p{L}*|modell\p{L}*|exempel\p{L}*|eksempel\p{L}*|koncept\p{L}*|konsept\p{L}*|metod\p{L}*|ordning\p{L}*|løsning\p{L}*|lösning\p{L}*|program\p{L}*|projekt\p{L}*|prosjekt\p{L}*|id[eé]\p{L}*|erfaring\p{L}*|erfarenhet\p{L}*|fotspor\p{L}*|fotspår\p{L}*|fodspor\p{L}*|opskrift\p{L}*|oppskrift\p{L}*|recept\p{L}*|spor|lead|example|model|approach|scheme|footsteps|malli\p{L}*|esimerk\p{L}*|esikuv\p{L}*|idea\p{L}*|kokemu\p{L}*|oppi\p{L}*|innoittam\p{L}*|jalanjäl\p{L}*|tapaan|toimintatap\p{L}*|hugmynd\p{L}*|fordæmi|fyrirmynd\p{L}*|líkan\p{L}*|aðferð\p{L}*)/iu;

/** The copies that a clause states with a word of taking over. */
export function takesIn(tellings: Tellings, clause: Clause, at: number, plainly: boolean): boolean {
  const { vocabulary } = tellings;
  const triggers = triggersIn(clause, vocabulary);
  if (holds(vocabulary.patterns.own, clause.text)) return false;
  const told = triggers.length > 0 ? sourcesOf(tellings, clause, triggers, plainly) : [];
  const sources = told.length > 0 || plainly ? told : [...visitedIn(tellings, clause), ...fromThere(tellings, clause), ...modelIn(tellings, clause)];
  const [source] = sources;
  if (!source) return false;
  const all = sources.filter((one) => one.score >= source.score - 0.05 && one.why === source.why);
  const copier = copierOf(tellings, clause, source, all.map(({ actor }) => actor));
  if (!copier) return false;
  const idea = tellings.ideaOf(clause, source.trigger.end);
  if (!idea) return false;
  const outside = idea.start < clause.start || idea.end > clause.end;
  const nearby = around(tellings, at);
  for (const { actor: from } of all)
    for (const to of copier.actors)
      tellings.add({
        to,
        from,
        idea,
        via: [],
        fidelity: fidelityOf(triggers),
        channel: channelOf(clause.text, vocabulary) ?? channelOf(nearby, vocabulary),
        status: statusOf(clause.text, vocabulary),
        basis: source.score >= 0.75 && copier.score >= -0.1 ? 'stated' : 'implied',
        start: clause.start,
        end: clause.end,
        score: Math.max(0.2, source.score + copier.score - (outside ? 0.07 : 0) - (idea.score < 0.45 ? 0.1 : 0)),
        reason: `“${source.trigger.text}”: ${source.why}; ${copier.why}${outside ? '; the idea was named before' : ''}`,
      });
  return true;
}

function around(tellings: Tellings, at: number): string {
  const { clauses } = tellings;
  const sentence = clauses[at]?.sentence ?? 0;
  return clauses.filter((one) => one.sentence === sentence || one.sentence === sentence - 1).map(({ text }) => text).join(' ');
}

function sourcesOf(tellings: Tellings, clause: Clause, triggers: readonly Trigger[], plainly: boolean): Source[] {
  const { scene } = tellings;
  const found = clause.actors.flatMap((actor) => sourceAmong(scene.plain, clause, triggers, actor) ?? []);
  if (plainly && found.length === 0) return [];
  const origin = originIn(clause, tellings.vocabulary.patterns.origin);
  const [last] = triggers.slice(-1);
  if (origin && last && origin.role !== 'none' && found.length === 0) return [{ actor: origin, trigger: last, score: 0.68, why: `it arose with ${origin.who.name}` }];
  if (found.length > 0) return found.map((one) => refined(tellings, clause, one)).sort((a, b) => b.score - a.score);
  const trigger = triggers.find(({ kind }) => kind === 'alike') ?? triggers.at(-1);
  if (!trigger) return [];
  const visited = visitedIn(tellings, clause, true);
  return visited.length > 0 ? visited : spokenOf(tellings, clause, trigger);
}

/** Who was visited, or heard at a conference, before somebody began: `Etter et studiebesøk i Fredericia bestemte kommunen seg for å prøve`. */
function visitedIn({ vocabulary }: Tellings, clause: Clause, force = false): Source[] {
  const { takeUp, considered } = vocabulary.patterns;
  if (!force && !holds(takeUp, clause.text) && !holds(considered, clause.text)) return [];
  for (const [channel, pattern] of vocabulary.channels) {
    if (channel !== 'visit' && channel !== 'internship') continue;
    for (const match of clause.text.matchAll(pattern)) {
      const [start, end] = [clause.start + match.index, clause.start + match.index + match[0].length];
      const actor = clause.actors.find((one) => one.manner === 'name' && ((one.start >= end && one.start - end < 30 && one.role !== 'none' && one.role !== 'from') || (one.end <= start && start - one.end < 15 && one.role === 'to')));
      if (actor) return [{ actor, trigger: { kind: 'taken', start, end, text: match[0] }, score: 0.55, why: `${actor.who.name} was visited` }];
    }
  }
  return [];
}

/** `ville införa Trelleborgs modell`: whose it is says where it is from. */
function modelIn({ scene, vocabulary }: Tellings, clause: Clause): Source[] {
  const verb = [...clause.text.matchAll(vocabulary.patterns.takeUp)].at(-1);
  if (!verb) return [];
  const actor = clause.actors.find((one) => one.role === 'of' && one.manner === 'name' && MODEL_NOUN.test(scene.plain.slice(one.end, one.end + 40)));
  const start = clause.start + verb.index;
  return actor ? [{ actor, trigger: { kind: 'taken', start, end: start + verb[0].length, text: verb[0] }, score: 0.68, why: `what is ${actor.who.name}'s is taken up` }] : [];
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

/** A source that the clause only points at: whoever was spoken of before it, or wherever its idea arose. */
function spokenOf(tellings: Tellings, clause: Clause, trigger: Trigger): Source[] {
  const subject = clause.actors.find(({ role }) => role === 'none' || role === 'at');
  const other = (one: Actor | undefined) => (one && one.identity !== subject?.identity ? one : undefined);
  const source = (actor: Actor | undefined, score: number, why: string): Source[] => (actor ? [{ actor, trigger, score, why }] : []);
  if (trigger.kind === 'alike') {
    const one = other(tellings.subjectBefore(clause, 2)) ?? other(tellings.before(clause, 2)[0]);
    return source(one, 0.55, `as ${one?.who.name} does, who was spoken of just before`);
  }
  if (OF_OTHERS.test(clause.text)) return [];
  const there = THERE.test(clause.text) || (/^n/.test(tellings.vocabulary.language) && THERE_IN_NORWEGIAN.test(clause.text));
  const hence = HENCE.exec(clause.text);
  const here = hence && clause.actors.findLast((one) => one.end <= clause.start + hence.index && (one.role === 'at' || one.role === 'to'));
  if (here) return source(here, 0.65, `from ${here.who.name}, it is said`);
  const whole = holds(tellings.vocabulary.patterns.ideaNouns, clause.text) || clause.ideas.length > 0 || /^\s(?:it|this|den|det|dem|sen|sitä|það|hana|hann|them)(?!\p{L})/iu.test(clause.text.slice(trigger.end - clause.start)) || /(?<!\p{L})(?:it|den|det|sen|það)\s(?:\p{L}+\s){0,2}$/iu.test(clause.text.slice(0, trigger.start - clause.start));
  if (!there && !whole) return [];
  const idea = tellings.ideaOf(clause, trigger.end);
  const origin = tellings.origins.findLast((one) => one.actor.identity !== subject?.identity && (!idea || !one.idea || one.idea.identity === idea.identity));
  const before = tellings.before(clause, 2).find((one) => other(one));
  const theirs = tellings.calledBefore(clause);
  if (theirs && !subject) return source(theirs, 0.5, `${theirs.who.name}'s was spoken of just before`);
  if (theirs && subject && subject.who.country !== theirs.who.country) return source(theirs, 0.5, `${theirs.who.name}'s was spoken of just before`);
  if (there && before) return source(before, 0.6, `from ${before.who.name}, who was spoken of just before`);
  const passive = trigger.kind === 'inspired' && /inspir\p{L}*(?:es|as|ast)$|(?:lod|lot|let|lät|ladet|latt|lete|låtit) s[ie]g/u.test(trigger.text);
  const holder = other(tellings.holder(clause, idea));
  if (holder && trigger.kind !== 'inspired') return source(holder, 0.52, `${holder.who.name} was told to have it just before`);
  if (origin && (trigger.kind !== 'inspired' || passive)) return source(origin.actor, 0.55, `it arose with ${origin.actor.who.name}`);
  const spoken = other(tellings.subjectBefore(clause, 2)) ?? before;
  if (trigger.kind === 'copied' || trigger.kind === 'adapted' || trigger.kind === 'taken' || passive)
    return source(spoken, 0.48, `${spoken?.who.name}, who was spoken of just before, had it`);
  return [];
}

/** `danskernes erfaringer` are those of the Danish municipality that was spoken of just before. */
function refined(tellings: Tellings, clause: Clause, source: Source): Source {
  const finer = finerOf(tellings, clause, source.actor);
  return finer === source.actor ? source : { ...source, actor: finer, why: `${source.why}; ${finer.who.name} was spoken of just before` };
}

function finerOf(tellings: Tellings, clause: Clause, actor: Actor): Actor {
  if (actor.manner !== 'people') return actor;
  const here = new Set(clause.actors.map(({ identity }) => identity));
  const finer = tellings.before(clause, 1).find((one) => one.who.country === actor.who.country && one.who.kind !== 'country' && !here.has(one.identity));
  return finer ? { ...finer, start: actor.start, end: actor.end } : actor;
}

/** How plainly an actor of the clause is the source of what its triggers say. */
function sourceAmong(plain: string, clause: Clause, triggers: readonly Trigger[], actor: Actor): Source | null {
  let best: Source | null = null;
  for (const trigger of triggers) {
    const said = saidOfSource(plain, clause, trigger, actor);
    if (said && (!best || said.score > best.score)) best = { actor, trigger, ...said };
  }
  return best;
}

function saidOfSource(plain: string, clause: Clause, trigger: Trigger, actor: Actor): { score: number; why: string } | null {
  const { role, who, manner } = actor;
  const after = actor.start >= trigger.end;
  const gap = after ? actor.start - trigger.end : trigger.start - actor.end;
  const far = gap > 90 ? 0.15 : gap > 45 ? 0.05 : 0;
  const name = who.name;
  if (manner === 'adjective') return adjectiveSource(plain, trigger, actor, gap);
  if (role === 'from') return { score: 0.9 - far - (after ? 0 : 0.05), why: `from ${name} is said` };
  if (role === 'of' && MODEL_NOUN.test(plain.slice(actor.end, actor.end + 40))) return { score: 0.82 - far, why: `what is ${name}'s is taken over` };
  if (role === 'of' && gap < 25 && trigger.kind !== 'copied') return { score: 0.7, why: `it is said of ${name}` };
  if (trigger.kind === 'example' && gap < 30 && (after || /^\s*(?:som|as|sem|er|var|oli|on)?\s*$/iu.test(plain.slice(actor.end, trigger.start)) || role === 'of'))
    return { score: 0.78, why: `${name} is the example` };
  if (trigger.kind === 'example' && role === 'at' && gap < 60) return { score: 0.6, why: `the example is in ${name}` };
  if (trigger.kind === 'alike' && after && gap < 40) return { score: 0.75, why: `as ${name} does` };
  if (trigger.kind === 'alike' && !after && gap < 3 && actor !== clause.actors[0]) return { score: 0.7, why: `as ${name} does` };
  if (role === 'by' && after && trigger.kind !== 'copied' && trigger.kind !== 'taken' && gap < 60) return { score: 0.85, why: `by ${name}, it is said` };
  if (after && gap < 60 && /\s(?:on|after|of|av|af|på|á|eftir|til|to|mot|mod)$/iu.test(trigger.text) && role !== 'none' && !/\s(?:og|and|och|ja)\s/u.test(plain.slice(trigger.end, actor.start))) return { score: 0.72 - far, why: `it goes back to ${name}` };
  if (after && gap < 12 && (trigger.kind === 'copied' || trigger.kind === 'inspired') && role === 'none' && clause.actors.length > 1) return { score: 0.6, why: `${name} is what was copied` };
  if (after && gap < 20 && (role === 'at' || (role === 'to' && !/^(?:hent|hämt)/iu.test(trigger.text))) && /^(?:hent|hämt|sótt|fik|fekk|fick|got|heard|tog|tok|took|sá|så|tittat?|titta|kikk|kigg|lær|lär|learn)/iu.test(trigger.text))
    return { score: 0.65, why: `it was found in ${name}` };
  return null;
}

function adjectiveSource(plain: string, trigger: Trigger, actor: Actor, gap: number): { score: number; why: string } | null {
  const noun = MODEL_NOUN.test(plain.slice(actor.end, actor.end + 30));
  const inside = actor.start >= trigger.start && actor.end <= trigger.end;
  const example = /^\s+(?:forbillede|forbilde|førebilete|förebild|forelegg|förlaga|mønster|mönster|fyrirmynd|esikuva|approach|model|inspiration|inspirasjon)/iu.test(plain.slice(actor.end, actor.end + 25));
  if (inside || example || (noun && gap < 25)) return { score: 0.68, why: `what is taken over is called ${plain.slice(actor.start, actor.end)}` };
  return null;
}

/** Who took it over: beside the verb, else whoever the text was about just before. */
function copierOf(tellings: Tellings, clause: Clause, source: Source, sources: readonly Actor[]): Copier | null {
  const taken = new Set(sources.map(({ identity }) => identity));
  const others = clause.actors.filter((one) => !taken.has(one.identity) && one.manner !== 'adjective' && one.role !== 'from' && !sources.some((source) => contains(source, one)));
  const ranked = others
    .map((actor) => ({ actor, rank: rankOf(tellings, source.trigger, actor) }))
    .filter(({ rank }) => rank < 90)
    .sort((a, b) => a.rank - b.rank);
  const [best] = ranked;
  if (best) {
    const actors = ranked.filter(({ actor, rank }) => Math.abs(rank - best.rank) < 6 && actor.role === best.actor.role && isBeside(tellings, others, best.actor, actor)).map(({ actor }) => actor);
    const score = best.actor.role === 'none' || best.actor.role === 'by' ? 0 : -0.05;
    return { actors: actors.map((one) => finerOf(tellings, clause, one)), score, why: `${names(actors)} did` };
  }
  const conditions = clause.actors.find((one) => one.manner === 'adjective' && !taken.has(one.identity) && CONDITIONS.test(tellings.scene.plain.slice(one.end, one.end + 30)));
  if (conditions) return { actors: [conditions], score: -0.05, why: `it was fitted to ${conditions.who.name}` };
  const state = STATE.exec(clause.text);
  const home = HOME[tellings.vocabulary.language];
  if (state && home !== null && !taken.has(home)) {
    const who = tellings.scene.countryOf(home);
    const start = clause.start + state.index;
    const actor: Actor = { start, end: start + state[0].length, sentence: clause.sentence, role: 'none', who, identity: who.key ?? home, candidates: [who], score: 0.4, manner: 'people', fresh: false };
    return { actors: [actor], score: -0.1, why: `“${state[0]}” is read as ${who.name}` };
  }
  const subject = tellings.subjectBefore(clause, 3);
  const may = (one: Actor) => !taken.has(one.identity) && !sources.some((each) => contains(each, one));
  const other = subject && may(subject) ? subject : tellings.before(clause, 3).find((one) => may(one) && one.role !== 'from');
  if (!other) return null;
  const { we, municipality } = tellings.vocabulary.patterns;
  const word = clause.text.match(we)?.[0] ?? clause.text.match(municipality)?.[0];
  const all = tellings.besides(other).filter(may);
  if (word) return { actors: all, score: -0.12, why: `“${word}” is read as ${other.who.name}, of whom the text was speaking` };
  return { actors: all, score: -0.2, why: `${other.who.name} was spoken of just before` };
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
  const byRole = passive ? 0 : { none: 0, at: before ? 8 : 14, to: 16, by: 20, of: tellings.vocabulary.language === 'fi' ? 12 : 24, from: 95, within: 95 }[role];
  if (inside) return byRole - 5;
  return byRole + (before ? 0 : 12) + Math.min(60, gap) / 8;
}

/** Whether two stand in one list: nothing but names, commas and an `and` between them. */
function isBeside(tellings: Tellings, others: readonly Actor[], a: Actor, b: Actor): boolean {
  if (a === b) return true;
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  let text = tellings.scene.plain.slice(first.end, last.start);
  for (const one of others) if (one.start >= first.end && one.end <= last.start) text = text.replace(tellings.scene.plain.slice(one.start, one.end), '');
  return /^(?:[\s,]|(?<!\p{L})(?:og|och|ja|and|sekä|samt|&|både|i|in|í|á|på)(?!\p{L}))*$/iu.test(text);
}
