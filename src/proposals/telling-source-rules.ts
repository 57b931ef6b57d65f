import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import { MODEL_NOUN, type Source } from './source.ts';
import type { Trigger } from './triggers.ts';

/** How plainly an actor of the clause is the source of what its triggers say. */
export function sourceAmong(
  plain: string,
  clause: Clause,
  triggers: readonly Trigger[],
  actor: Actor,
): Source | null {
  let best: Source | null = null;
  for (const trigger of triggers) {
    const said = saidOfSource(plain, clause, trigger, actor);
    if (said && (!best || said.score > best.score)) best = { actor, trigger, ...said };
  }
  return best;
}

interface Said {
  readonly plain: string;
  readonly clause: Clause;
  readonly trigger: Trigger;
  readonly actor: Actor;
  /** Whether the actor stands behind the word of taking over, and how far from it. */
  readonly after: boolean;
  readonly gap: number;
}

interface Rule {
  readonly holds: (said: Said) => boolean;
  readonly score: number;
  readonly why: (name: string) => string;
}

const JOINED_TO = /^\s*(?:som|as|sem|er|var|oli|on)?\s*$/iu;
const LEADS_ON = /\s(?:on|after|of|av|af|på|á|eftir|til|to|mot|mod)$/iu;
const FOUND =
  /^(?:hent|hämt|sótt|fik|fekk|fick|got|heard|tog|tok|took|sá|så|tittat?|titta|kikk|kigg|lær|lär|learn)/iu;
const FETCHED = /^(?:hent|hämt)/iu;
const DOES = /(?:gøre|gjøre|gjere|gør|göra)\s$/iu;
const AND = /\s(?:og|and|och|ja)\s/u;

/** The first that holds says how plainly. */
const RULES: readonly Rule[] = [
  { holds: ({ actor }) => actor.role === 'from', score: 0.9, why: (name) => `from ${name} is said` },
  {
    holds: ({ plain, actor }) =>
      actor.role === 'of' && MODEL_NOUN.test(plain.slice(actor.end, actor.end + 40)),
    score: 0.82,
    why: (name) => `what is ${name}'s is taken over`,
  },
  {
    holds: ({ actor, trigger, gap }) => actor.role === 'of' && gap < 25 && trigger.kind !== 'copied',
    score: 0.7,
    why: (name) => `it is said of ${name}`,
  },
  { holds: isCopiedFrom, score: 0.75, why: (name) => `${name}'s was copied by others` },
  {
    holds: ({ trigger, gap, after, actor, plain }) =>
      trigger.kind === 'example' &&
      gap < 30 &&
      (after || actor.role === 'of' || JOINED_TO.test(plain.slice(actor.end, trigger.start))),
    score: 0.78,
    why: (name) => `${name} is the example`,
  },
  {
    holds: ({ trigger, actor, gap }) => trigger.kind === 'example' && actor.role === 'at' && gap < 60,
    score: 0.6,
    why: (name) => `the example is in ${name}`,
  },
  {
    holds: ({ trigger, after, gap }) => trigger.kind === 'alike' && after && gap < 40,
    score: 0.75,
    why: (name) => `as ${name} does`,
  },
  {
    holds: ({ plain, trigger, after, gap, actor, clause }) =>
      trigger.kind === 'alike' &&
      !after &&
      gap < 3 &&
      (actor !== clause.actors[0] || DOES.test(plain.slice(Math.max(0, actor.start - 8), actor.start))),
    score: 0.7,
    why: (name) => `as ${name} does`,
  },
  {
    holds: ({ actor, after, trigger, gap }) =>
      actor.role === 'by' && after && trigger.kind !== 'copied' && trigger.kind !== 'taken' && gap < 60,
    score: 0.85,
    why: (name) => `by ${name}, it is said`,
  },
  {
    holds: ({ after, gap, trigger, actor, plain }) =>
      after &&
      gap < 60 &&
      LEADS_ON.test(trigger.text) &&
      actor.role !== 'none' &&
      !AND.test(plain.slice(trigger.end, actor.start)),
    score: 0.72,
    why: (name) => `it goes back to ${name}`,
  },
  {
    holds: ({ after, gap, trigger, actor, clause }) =>
      after &&
      gap < 12 &&
      (trigger.kind === 'copied' || trigger.kind === 'inspired') &&
      actor.role === 'none' &&
      clause.actors.length > 1,
    score: 0.6,
    why: (name) => `${name} is what was copied`,
  },
  {
    holds: ({ after, gap, actor, trigger }) =>
      after &&
      gap < 20 &&
      (actor.role === 'at' || (actor.role === 'to' && !FETCHED.test(trigger.text))) &&
      FOUND.test(trigger.text),
    score: 0.65,
    why: (name) => `it was found in ${name}`,
  },
];

/** `Fredericias model er kopieret af Odense`: whoever is named before a passive whose doer is named. */
function isCopiedFrom({ clause, trigger, actor, after }: Said): boolean {
  if (after || (trigger.kind !== 'copied' && trigger.kind !== 'taken' && trigger.kind !== 'adapted'))
    return false;
  if (actor.role !== 'none' && actor.role !== 'of') return false;
  return clause.actors.some(
    (one) => one.role === 'by' && one.start >= trigger.end && one.start - trigger.end < 30,
  );
}

function saidOfSource(
  plain: string,
  clause: Clause,
  trigger: Trigger,
  actor: Actor,
): { score: number; why: string } | null {
  const after = actor.start >= trigger.end;
  const gap = after ? actor.start - trigger.end : trigger.start - actor.end;
  if (actor.manner === 'adjective') return adjectiveSource(plain, trigger, actor, gap);
  const rule = RULES.find(({ holds }) => holds({ plain, clause, trigger, actor, after, gap }));
  if (!rule) return null;
  const far = gap > 90 ? 0.15 : gap > 45 ? 0.05 : 0;
  const before = rule.score === 0.9 && !after ? 0.05 : 0;
  return { score: rule.score - far - before, why: rule.why(actor.who.name) };
}

function adjectiveSource(
  plain: string,
  trigger: Trigger,
  actor: Actor,
  gap: number,
): { score: number; why: string } | null {
  const noun = MODEL_NOUN.test(plain.slice(actor.end, actor.end + 30));
  const inside = actor.start >= trigger.start && actor.end <= trigger.end;
  const example =
    /^\s+(?:forbillede|forbilde|førebilete|förebild|forelegg|förlaga|mønster|mönster|fyrirmynd|esikuva|approach|model|inspiration|inspirasjon)/iu.test(
      plain.slice(actor.end, actor.end + 25),
    );
  if (inside || example || (noun && gap < 25))
    return { score: 0.68, why: `what is taken over is called ${plain.slice(actor.start, actor.end)}` };
  return null;
}
