import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Tellings } from './tellings.ts';
import { channelOf, holds, statusOf } from './triggers.ts';

/** Copies that follow from the way an idea went: `har bredt sig fra A til B`, `først i A og siden i B`. */
export function spreadIn(tellings: Tellings, clause: Clause, at: number): boolean {
  const { patterns } = tellings.vocabulary;
  if (holds(patterns.own, clause.text)) return false;
  if (holds(patterns.spread, clause.text) && wentTo(tellings, clause)) return true;
  if (holds(patterns.give, clause.text) && given(tellings, clause)) return true;
  return inOrder(tellings, clause, at);
}

function wentTo(tellings: Tellings, clause: Clause): boolean {
  const from = clause.actors.find(({ role }) => role === 'from') ?? originOf(tellings, clause);
  const to = clause.actors.filter(
    (one) =>
      one !== from &&
      one.manner !== 'adjective' &&
      (one.role === 'to' || one.role === 'at' || one.role === 'none'),
  );
  const reached =
    to.filter(({ role }) => role === 'to').length > 0 ? to.filter(({ role }) => role === 'to') : to;
  if (!from || reached.length === 0) return false;
  const said = from.sentence === clause.sentence;
  for (const one of reached)
    put(
      tellings,
      clause,
      one,
      from,
      said ? 0.75 : 0.55,
      said
        ? `it spread from ${from.who.name} to ${one.who.name}`
        : `it spread to ${one.who.name}, and ${from.who.name} had it before`,
    );
  return true;
}

function given(tellings: Tellings, clause: Clause): boolean {
  const { give } = tellings.vocabulary.patterns;
  const match = [...clause.text.matchAll(give)][0];
  if (!match) return false;
  const verb = clause.start + match.index;
  const giver = clause.actors.find((one) => one.end <= verb && one.role === 'none');
  const takers = clause.actors.filter(
    (one) => one.start >= verb && one.manner !== 'adjective' && one.role !== 'from' && one.role !== 'of',
  );
  if (!giver || takers.length === 0) return false;
  for (const one of takers)
    put(tellings, clause, one, giver, 0.55, `${giver.who.name} passed it on to ${one.who.name}`);
  return true;
}

export function hasOrder(tellings: Tellings, clause: Clause): boolean {
  return orderOf(tellings, clause) !== null;
}

function orderOf(tellings: Tellings, clause: Clause): { chain: Actor[]; then: number[] } | null {
  const { patterns } = tellings.vocabulary;
  const first = [...clause.text.matchAll(patterns.firstly)].map((match) => clause.start + match.index);
  const then = [...clause.text.matchAll(patterns.thereafter)].map((match) => clause.start + match.index);
  const places = clause.actors.filter(({ manner }) => manner !== 'adjective');
  const [beginning] = first;
  const later = then.find(
    (unit) =>
      beginning !== undefined &&
      unit > beginning &&
      places.some((one) => one.start > beginning && one.end <= unit) &&
      places.some((one) => one.start > unit),
  );
  if (beginning === undefined || later === undefined) return null;
  const chain = places.filter((one) => one.start > beginning);
  return chain.length < 2 || chain.length > 6 ? null : { chain, then };
}

/** First here, then there: each is taken to have it from the one before, which the order of the words implies. */
function inOrder(tellings: Tellings, clause: Clause, at: number): boolean {
  const order = orderOf(tellings, clause);
  if (!order) return false;
  const { chain, then } = order;
  const before = originOf(tellings, clause);
  const whole =
    before && !chain.some(({ identity }) => identity === before.identity) ? [before, ...chain] : chain;
  // What a copier of this text is called more exactly: the health visitors who were praised, in the municipality where it is now.
  const finer = tellings.clauses.slice(Math.max(0, at - 3), at + 1).flatMap(({ actors }) => actors);
  let from = whole[0] as Actor;
  let reached = from;
  for (const to of whole.slice(1)) {
    // Those named in one breath have it from the one before them all.
    if (then.some((unit) => unit > reached.end - 1 && unit < to.start) || reached === whole[0])
      from = reached;
    const unit = finer.find(({ who }) => who.kind === 'unit' && who.partOfKey === to.who.key);
    put(
      tellings,
      clause,
      unit ?? to,
      from,
      0.55,
      `the order of the words: ${from.who.name}, then ${to.who.name}`,
    );
    reached = to;
  }
  return true;
}

/** Where it came from, by what was told before: where it arose, else whoever was spoken of. */
function originOf(tellings: Tellings, clause: Clause): Actor | undefined {
  const idea = tellings.ideaOf(clause, clause.start);
  const here = tellings.origins.findLast((one) => one.clause.sentence === clause.sentence);
  if (here) return here.actor;
  const holder = tellings.holder(clause, idea);
  if (holder) return holder;
  const known = tellings.origins.filter(
    (one) =>
      !idea || !one.idea || one.idea.identity === idea.identity || one.idea.score < 0.6 || idea.score < 0.6,
  );
  return known.at(-1)?.actor ?? tellings.takeUps.find((one) => one.actor.sentence < clause.sentence)?.actor;
}

function put(tellings: Tellings, clause: Clause, to: Actor, from: Actor, score: number, why: string): void {
  const idea = tellings.ideaOf(clause, to.start);
  if (!idea) return;
  tellings.add({
    to,
    from,
    idea,
    via: tellings.goBetweens(clause),
    fidelity: null,
    channel: channelOf(clause.text, tellings.vocabulary),
    status: statusOf(clause.text, tellings.vocabulary),
    basis: 'implied',
    start: clause.start,
    end: clause.end,
    score: score - (idea.score < 0.45 ? 0.1 : 0),
    reason: why,
  });
}
