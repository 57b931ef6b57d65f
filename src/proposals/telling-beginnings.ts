import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Beginning, Tellings } from './tellings.ts';
import { holds, statusOf } from './triggers.ts';

const NEAR = 70;
/** Whoever had the first of a kind. */
const FIRST_ONE =
  /(?<!\p{L})(?:si(?:n|tt|ne)|sina|den|det|dei|de|its|their|the|hin|fyrsta|ensimmäise\p{L}*)\s*(?:første|fyrste|första|first|hús\p{L}*)?(?<=første|fyrste|första|first|ensimmäise\p{L}*|fyrsta)(?!\p{L})/iu;

/** Notes where an idea arose, and who began to use it. */
export function beginningsIn(tellings: Tellings, clause: Clause, at: number, told: boolean): void {
  const { patterns } = tellings.vocabulary;
  const idea = tellings.ideaOf(clause, clause.start);
  const origin = originIn(clause, patterns.origin);
  if (origin) {
    tellings.origins.push({ actor: origin, idea, clause, at });
    if (!told && clause.actors.length === 1) broughtBefore(tellings, clause, origin);
  }
  const pioneer = told
    ? undefined
    : clause.actors.find(({ role, manner }) => role === 'none' && manner === 'name');
  if (!origin && pioneer && FIRST_ONE.test(clause.text) && holds(patterns.takeUp, clause.text))
    tellings.origins.push({ actor: pioneer, idea, clause, at });
  if (
    told ||
    holds(patterns.own, clause.text) ||
    holds(patterns.not, clause.text) ||
    !holds(patterns.takeUp, clause.text)
  )
    return;
  for (const actor of clause.actors) {
    if (actor === origin || actor.manner === 'adjective' || !['none', 'at', 'by', 'to'].includes(actor.role))
      continue;
    if (
      actor.manner === 'people' &&
      clause.actors.some((one) => one.manner === 'name' && one.who.country === actor.who.country)
    )
      continue;
    tellings.takeUps.push({ actor, idea, clause, at });
  }
}

/** `Í Reykjavík hafa íbúar … Verkefnið á rætur að rekja til Porto Alegre`: who was spoken of just before has it from there. */
function broughtBefore(tellings: Tellings, clause: Clause, origin: Actor): void {
  const subject = tellings.subjectBefore(clause, 1);
  const idea = clause.ideas.find(({ score }) => score >= 0.45);
  if (!subject || !idea || holds(tellings.vocabulary.patterns.own, clause.text)) return;
  tellings.add({
    to: subject,
    from: origin,
    idea,
    via: [],
    fidelity: null,
    channel: null,
    status: statusOf(clause.text, tellings.vocabulary),
    basis: 'implied',
    start: clause.start,
    end: clause.end,
    score: 0.42,
    reason: `${subject.who.name} was spoken of just before, and it arose with ${origin.who.name}`,
  });
}

export function originIn(clause: Clause, origin: RegExp): Actor | undefined {
  const found = [...clause.text.matchAll(origin)].map((match) => ({
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  }));
  let best: { actor: Actor; gap: number } | undefined;
  for (const actor of clause.actors) {
    if (actor.manner === 'adjective' || actor.role === 'to') continue;
    for (const { start, end } of found) {
      const after = actor.start >= end;
      const gap = after ? actor.start - end : start - actor.end + 15;
      if (gap > NEAR || (!after && actor.role === 'of')) continue;
      if (!best || gap < best.gap) best = { actor, gap };
    }
  }
  return best?.actor;
}

/** Whoever began after it arose elsewhere, and is told to have it from nobody else, is taken to have it from there. */
export function impliedByBeginnings(tellings: Tellings): void {
  for (const taken of tellings.takeUps) {
    if (tellings.hasSource(taken.actor, taken.idea)) continue;
    const arose = tellings.origins.find(
      (one) => one.actor.identity !== taken.actor.identity && one.at <= taken.at && matches(one, taken),
    );
    const idea = taken.idea ?? arose?.idea;
    if (!idea) continue;
    const origin = arose ? holderAfter(tellings, arose, taken) : onlyHolder(tellings, taken);
    if (!origin) continue;
    const same = origin.clause.sentence === taken.clause.sentence;
    tellings.add({
      to: taken.actor,
      from: origin.actor,
      idea,
      via: [],
      fidelity: null,
      channel: null,
      status: statusOf(taken.clause.text, tellings.vocabulary),
      basis: 'implied',
      start: same ? Math.min(origin.clause.start, taken.clause.start) : taken.clause.start,
      end: same ? Math.max(origin.clause.end, taken.clause.end) : taken.clause.end,
      score: same ? 0.5 : 0.4,
      reason: `it arose with ${origin.actor.who.name}, and ${taken.actor.who.name} began with it`,
    });
  }
}

/** Where nobody is told to have had it first, but one alone is told to have copied it before. */
function onlyHolder(tellings: Tellings, taken: Beginning): Beginning | null {
  const copies = tellings
    .told()
    .filter(
      ({ to, end, idea }) =>
        end <= taken.clause.start &&
        to.identity !== taken.actor.identity &&
        idea.identity === taken.idea?.identity,
    );
  const [only] = copies;
  return copies.length === 1 && only ? { ...taken, actor: only.to } : null;
}

/** Where only one is told to have it from where it arose, and told so before, the next are taken to have it from there. */
function holderAfter(tellings: Tellings, arose: Beginning, taken: Beginning): Beginning {
  const copies = tellings
    .told()
    .filter(
      ({ from, to, end }) =>
        from.identity === arose.actor.identity &&
        to.identity !== taken.actor.identity &&
        end <= taken.clause.start,
    );
  const [only] = copies;
  return copies.length === 1 && only ? { ...arose, actor: only.to } : arose;
}

function matches(origin: Beginning, taken: Beginning): boolean {
  if (!origin.idea || !taken.idea) return true;
  return origin.idea.identity === taken.idea.identity || origin.idea.score < 0.6 || taken.idea.score < 0.6;
}
