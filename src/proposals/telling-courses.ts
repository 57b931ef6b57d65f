import type { Clause } from './clauses.ts';
import type { Tellings } from './tellings.ts';

const TAKES_PART =
  /(?<!\p{L})(?:delta\p{L}*|deltok|deltog|med på|gikk på|gått på|gjekk på|sendt|sender|sende|send|skickat|skickade|osallistu\p{L}*|tóku þátt|tekið þátt|took part|takes part|taken part|participat\p{L}*|attend\p{L}*|enrol\p{L}*)(?!\p{L})/iu;
const NEAR = 60;

/** Whoever takes part in a course has it from who holds it: `deltar en gruppe fra Bærum på Innovasjonsskolen på Høgskolen i Lillehammer`. */
export function takesPart(tellings: Tellings, clause: Clause): boolean {
  const verb = TAKES_PART.exec(clause.text);
  if (!verb) return false;
  const start = clause.start + verb.index;
  const idea = clause.ideas.find((one) => one.start > start && one.score >= 0.6);
  const host =
    idea &&
    clause.actors.find(
      (one) =>
        one.who.kind === 'organisation' &&
        !one.fresh &&
        one.role === 'at' &&
        one.start >= idea.end &&
        one.start - idea.end < NEAR,
    );
  const to = clause.actors.find(
    (one) =>
      one !== host && one.manner === 'name' && ['municipality', 'unit', 'region'].includes(one.who.kind),
  );
  if (!idea || !host || !to) return false;
  tellings.add({
    to,
    from: host,
    idea,
    via: [],
    fidelity: 'copied',
    channel: 'course',
    status: null,
    basis: 'stated',
    start: clause.start,
    end: clause.end,
    score: 0.6,
    reason: `“${verb[0]}”: ${to.who.name} takes part, ${host.who.name} holds it`,
  });
  return true;
}
