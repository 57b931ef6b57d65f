import type { Actor } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { CopyTold } from './copy-told.ts';
import type { IdeaMention } from './idea-mention.ts';
import type { Source } from './source.ts';
import { type Copier, copierOf } from './telling-copiers.ts';
import { sourcesOf, sourcesWithoutWord } from './telling-sources.ts';
import type { Tellings } from './tellings.ts';
import { channelOf, fidelityOf, holds, statusOf, type Trigger, triggersIn } from './triggers.ts';

/** The copies that a clause states with a word of taking over. */
export function takesIn(tellings: Tellings, clause: Clause, at: number, plainly: boolean): boolean {
  const { vocabulary } = tellings;
  const triggers = triggersIn(clause, vocabulary);
  if (holds(vocabulary.patterns.own, clause.text)) return false;
  const told = triggers.length > 0 ? sourcesOf(tellings, clause, triggers, plainly) : [];
  const sources = told.length > 0 || plainly ? told : sourcesWithoutWord(tellings, clause);
  const [source] = sources;
  if (!source) return false;
  const all = sources.filter((one) => one.score >= source.score - 0.05 && one.why === source.why);
  const copier = copierOf(
    tellings,
    clause,
    source,
    all.map(({ actor }) => actor),
  );
  if (!copier) return false;
  const idea = tellings.ideaOf(clause, source.trigger.end);
  if (!idea) return false;
  for (const { actor: from } of all)
    for (const to of copier.actors)
      tellings.add(toldBy(tellings, clause, at, { source, copier, from, to, idea, triggers }));
  return true;
}

interface Parts {
  readonly source: Source;
  readonly copier: Copier;
  readonly from: Actor;
  readonly to: Actor;
  readonly idea: IdeaMention;
  readonly triggers: readonly Trigger[];
}

function toldBy(
  tellings: Tellings,
  clause: Clause,
  at: number,
  { source, copier, from, to, idea, triggers }: Parts,
): CopyTold {
  const { vocabulary } = tellings;
  const { start, end, text } = clause;
  const outside = idea.start < start || idea.end > end;
  const score = source.score + copier.score - (outside ? 0.1 : 0) - (idea.score < 0.53 ? 0.1 : 0);
  return {
    to,
    from,
    idea,
    via: tellings.goBetweens(clause),
    fidelity: fidelityOf(triggers),
    channel: channelOf(text, vocabulary) ?? channelOf(around(tellings, at), vocabulary),
    status: statusOf(text, vocabulary),
    basis: source.score >= 0.75 && copier.score >= -0.1 ? 'stated' : 'implied',
    start,
    end,
    score: Math.max(0.2, score),
    reason: `“${source.trigger.text}”: ${source.why}; ${copier.why}${outside ? '; the idea was named before' : ''}`,
  };
}

function around(tellings: Tellings, at: number): string {
  const { clauses } = tellings;
  const sentence = clauses[at]?.sentence ?? 0;
  return clauses
    .filter((one) => one.sentence === sentence || one.sentence === sentence - 1)
    .map(({ text }) => text)
    .join(' ');
}
