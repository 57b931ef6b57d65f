import { readPost } from '../../src/proposals/proposals.ts';
import type { GoldText, Mark } from './gold.ts';
import { names } from './names.ts';

/** How many were right, how many were proposed, how many there are. */
export interface Count {
  right: number;
  proposed: number;
  there: number;
}

export const kinds = ['adopters', 'new adopters', 'ideas', 'dates', 'copies'] as const;
export type Kind = (typeof kinds)[number];
export type Score = Record<Kind, Count> & { mistakes: string[] };

/** Compares what is proposed, from a score on, with what is true of a text. */
export function scoreText(gold: GoldText, least: number): Score {
  const read = readPost({ text: gold.text, language: gold.language }, names);
  const score = { mistakes: [] as string[] } as Score;
  for (const kind of kinds) score[kind] = { right: 0, proposed: 0, there: 0 };
  const wrong = (kind: string, what: string) => score.mistakes.push(`${gold.name} ${kind}: ${what}`);
  const marks = (kind: Mark['kind']) => gold.marks.filter((one) => one.kind === kind);
  const open = [...marks('open'), ...marks('question')];
  const over = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const quote = ({ start, end }: Span) => gold.text.slice(start, end);

  const adopters = read.adopters.filter(
    (one) => one.score >= least && one.chosen?.key && !open.some((other) => over(one, other)),
  );
  const proposedKeys = adopters.map((one) => ({ ...one, target: one.chosen?.key ?? '' }));
  compare(
    score.adopters,
    marks('adopter'),
    proposedKeys,
    (a, b) => over(a, b) && a.target === b.target,
    (how, one) => wrong(`adopter ${how}`, `${quote(one)} = ${one.target}`),
  );

  const fresh = [
    ...read.adopters.filter((one) => one.chosen && !one.chosen.key),
    ...read.others.filter(({ manner }) => manner === 'name'),
  ]
    .filter((one) => one.score >= least && !open.some((other) => over(one, other)))
    .map((one) => ({ ...one, target: '' }));
  compare(score['new adopters'], marks('new'), fresh, over, (how, one) => wrong(`new ${how}`, quote(one)));

  const ideas = read.ideas
    .filter((one) => one.score >= least && !open.some((other) => over(one, other)))
    .map((one) => ({ ...one, target: one.candidates[0]?.name ?? '' }));
  compare(score.ideas, marks('idea'), ideas, over, (how, one) => wrong(`idea ${how}`, `${quote(one)}`));

  const dates = read.dates
    .filter((one) => one.score >= least && !open.some((other) => over(one, other)))
    .map((one) => ({ ...one, target: one.edtf }));
  compare(
    score.dates,
    marks('date'),
    dates,
    (a, b) => over(a, b) && a.target === b.target,
    (how, one) => wrong(`date ${how}`, `${quote(one)} = ${one.target}`),
  );

  const copies = read.copies.filter((one) => one.score >= least);
  const found = new Set<number>();
  for (const one of copies) {
    const [to, from] = [nameOf(one.to.who), nameOf(one.from.who)];
    const at = gold.copies.findIndex(
      (copy) => copy.to === to && copy.from === from && sameIdea(gold, copy.idea, one.idea),
    );
    if (at < 0)
      wrong(
        'copy FALSE',
        `${to} < ${from} | ${one.idea.candidates[0]?.name} | ${one.score.toFixed(2)} ${one.status ?? ''} ${one.reason}`,
      );
    else found.add(at);
  }
  gold.copies.forEach((copy, at) => {
    if (!found.has(at)) wrong('copy MISSED', `${copy.to} < ${copy.from} | ${copy.idea}`);
  });
  score.copies = { right: found.size, proposed: copies.length, there: gold.copies.length };
  return score;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function compare<A extends Span & { target: string }, B extends Span & { target: string }>(
  count: Count,
  there: readonly A[],
  proposed: readonly B[],
  same: (a: A, b: B) => boolean,
  tell: (how: 'MISSED' | 'FALSE', one: A | B) => void,
): void {
  count.there = there.length;
  count.proposed = proposed.length;
  count.right = there.filter((a) => proposed.some((b) => same(a, b))).length;
  for (const a of there) if (!proposed.some((b) => same(a, b))) tell('MISSED', a);
  let good = 0;
  for (const b of proposed) {
    if (there.some((a) => same(a, b))) good++;
    else tell('FALSE', b);
  }
  // Two proposals for one truth are one right one, and no false one.
  count.proposed = proposed.length - good + count.right;
}

function nameOf(who: { key: string | null; name: string }): string {
  return who.key ?? `n:${who.name}`;
}

/** The idea of a copy is right where its mention is one of that idea's, or bears its name. */
function sameIdea(
  gold: GoldText,
  idea: string,
  found: { start: number; end: number; candidates: readonly { name: string }[] },
): boolean {
  if (
    gold.marks.some(
      (mark) =>
        mark.kind === 'idea' &&
        idea.split('/').includes(mark.target) &&
        mark.start < found.end &&
        found.start < mark.end,
    )
  )
    return true;
  const name = found.candidates[0]?.name.toLowerCase() ?? '';
  return idea
    .toLowerCase()
    .split('/')
    .some((each) => name.startsWith(each.slice(0, 8)) || each.startsWith(name.slice(0, 8)));
}

export function f1({ right, proposed, there }: Count): { precision: number; recall: number; f1: number } {
  const precision = proposed === 0 ? 1 : right / proposed;
  const recall = there === 0 ? 1 : right / there;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export function sum(scores: readonly Score[], kind: Kind): Count {
  return scores.reduce(
    (all, one) => ({
      right: all.right + one[kind].right,
      proposed: all.proposed + one[kind].proposed,
      there: all.there + one[kind].there,
    }),
    { right: 0, proposed: 0, there: 0 },
  );
}
