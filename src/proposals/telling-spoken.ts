import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Source } from './source.ts';
import type { Tellings } from './tellings.ts';
import { holds, type Trigger } from './triggers.ts';

/** Where it was, of what was said before; `der` is a place in Norwegian and says nothing in Danish. */
const THERE =
  /(?<!\p{L})(?:derfra|derfrå|derhen|dernede|dernord|deroppe|dit|hit|där|därifrån|there|siellä|sieltä|sinne|heiltä|þaðan|þangað|þar|med hjem|hjem med|med heim|med hem)(?!\p{L})/iu;
const THERE_IN_NORWEGIAN = /(?<!\p{L})(?:der)(?!\p{L})/iu;
/** `deres egen`, `andres ideer`: nothing that was spoken of before. */
const OF_OTHERS =
  /(?<!\p{L})(?:si(?:n|tt|ne|na)|deres|deras|vår[et]?|vores|kommunen?s|its|their|our|oma|eigin)\s(?:helt\s)?(?:egen|eget|egne|egna|eigne|eige|eigen|own)(?!\p{L})(?!\s+(?:forhold|tilhøve|behov|förhållanden|conditions|needs|oloi|tarpei|aðstæð))|(?<!\p{L})(?:andres|andras|others['’]|andre sine|muiden|annarra)(?!\p{L})/iu;
export const HENCE = /(?<!\p{L})(?:derfra|derfrå|därifrån|from there|sieltä|þaðan)(?!\p{L})/iu;
const PRONOUN_AFTER = /^\s(?:it|this|den|det|dem|sen|sitä|það|hana|hann|them)(?!\p{L})/iu;
const PRONOUN_BEFORE = /(?<!\p{L})(?:it|den|det|sen|það)\s(?:\p{L}+\s){0,2}$/iu;
const LET_INSPIRE = /inspir\p{L}*(?:es|as|ast)$|(?:lod|lot|let|lät|ladet|latt|lete|låtit) s[ie]g/u;

/** A source that the clause only points at: whoever was spoken of before it, or wherever its idea arose. */
export function spokenOf(tellings: Tellings, clause: Clause, trigger: Trigger): Source[] {
  const found = trigger.kind === 'alike' ? alikeTo(tellings, clause) : pointedAt(tellings, clause, trigger);
  return found ? [{ ...found, trigger }] : [];
}

type Found = Omit<Source, 'trigger'>;

function alikeTo(tellings: Tellings, clause: Clause): Found | null {
  const other = othersThan(clause);
  const actor = other(tellings.subjectBefore(clause, 2)) ?? other(tellings.before(clause, 2)[0]);
  return found(actor, 0.55, (name) => `as ${name} does, who was spoken of just before`);
}

function pointedAt(tellings: Tellings, clause: Clause, trigger: Trigger): Found | null {
  if (OF_OTHERS.test(clause.text)) return null;
  const here = beforeHence(clause);
  if (here) return found(here, 0.65, (name) => `from ${name}, it is said`);
  const there = pointsThere(tellings, clause);
  const visits = visitedBefore(tellings, clause);
  if (visits && trigger.kind === 'inspired')
    return found(visits, 0.55, (name) => `${name} was visited just before`);
  if (!there && !tellsOfWhole(tellings, clause, trigger)) return null;
  const other = othersThan(clause);
  const theirs = other(tellings.calledBefore(clause));
  if (theirs && theirs.who.country !== subjectOf(clause)?.who.country)
    return found(theirs, 0.5, (name) => `${name}'s was spoken of just before`);
  const before = tellings.before(clause, 2).find((one) => other(one));
  if (there && before) return found(before, 0.6, (name) => `from ${name}, who was spoken of just before`);
  const letInspire = trigger.kind === 'inspired' && LET_INSPIRE.test(trigger.text);
  if (trigger.kind === 'inspired' && !letInspire) return null;
  const idea = tellings.ideaOf(clause, trigger.end);
  const holder = letInspire ? undefined : other(tellings.holder(clause, idea));
  if (holder) return found(holder, 0.52, (name) => `${name} was told to have it just before`);
  const origin = tellings.origins.findLast(
    (one) => other(one.actor) && (!idea || !one.idea || one.idea.identity === idea.identity),
  );
  if (origin) return found(origin.actor, 0.55, (name) => `it arose with ${name}`);
  if (trigger.kind === 'example') return null;
  return found(
    other(tellings.subjectBefore(clause, 2)) ?? before,
    0.48,
    (name) => `${name}, who was spoken of just before, had it`,
  );
}

/** `Vierailun innoittamana`: a visit that the sentence before told of. */
function visitedBefore(tellings: Tellings, clause: Clause): Actor | undefined {
  const visit = tellings.vocabulary.channels.some(
    ([channel, pattern]) => channel === 'visit' && holds(pattern, clause.text),
  );
  const other = othersThan(clause);
  return visit
    ? tellings.before(clause, 1).find((one) => other(one) && (one.role === 'to' || one.role === 'at'))
    : undefined;
}

function found(actor: Actor | undefined, score: number, why: (name: string) => string): Found | null {
  return actor ? { actor, score, why: why(actor.who.name) } : null;
}

function subjectOf(clause: Clause): Actor | undefined {
  return clause.actors.find(({ role }) => role === 'none' || role === 'at');
}

function othersThan(clause: Clause): (one: Actor | undefined) => Actor | undefined {
  const subject = subjectOf(clause);
  return (one) => (one && one.identity !== subject?.identity ? one : undefined);
}

/** `Vi var i Reykjavik og vil overføre opplegget derfra` */
function beforeHence(clause: Clause): Actor | undefined {
  const hence = HENCE.exec(clause.text);
  if (!hence) return undefined;
  return clause.actors.findLast(
    (one) => one.end <= clause.start + hence.index && (one.role === 'at' || one.role === 'to'),
  );
}

function pointsThere({ vocabulary }: Tellings, { text }: Clause): boolean {
  return THERE.test(text) || (vocabulary.language.startsWith('n') && THERE_IN_NORWEGIAN.test(text));
}

/** Whether it is the idea as such that is taken over: `modellen`, `konceptet`, its name, or a pronoun for it. */
function tellsOfWhole({ vocabulary }: Tellings, clause: Clause, trigger: Trigger): boolean {
  const [before, after] = [
    clause.text.slice(0, trigger.start - clause.start),
    clause.text.slice(trigger.end - clause.start),
  ];
  return (
    clause.ideas.length > 0 ||
    holds(vocabulary.patterns.ideaNouns, clause.text) ||
    PRONOUN_AFTER.test(after) ||
    PRONOUN_BEFORE.test(before)
  );
}
