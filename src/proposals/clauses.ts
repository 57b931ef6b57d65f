import type { Actor } from './actors.ts';
import type { IdeaMention } from './idea-mention.ts';
import type { Words } from './text-words.ts';

/** A part of a sentence that tells one thing, with whom and what it names. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly text: string;
  readonly actors: readonly Actor[];
  readonly ideas: readonly IdeaMention[];
}

/** Where one thing told ends and another begins: a semicolon, or a comma or dash before a word that turns or starts anew. */
const TURN =
  /;\s|:\s(?=\p{Lu})|\s[–—]\s(?=men |but |mens |medan )|,?\s(?:men|mens|medan|medens|but|while|whereas|mutta|en(?=\s+\p{L}+\s(?:á|í|er|hefur))|and in|and later|og i(?=\s\p{Lu})|och i(?=\s\p{Lu})|og í(?=\s\p{Lu}))\s|,\s(?:and|og|och|ja|og så|så)\s/gu;

export function clausesOf(
  plain: string,
  { sentences }: Words,
  actors: readonly Actor[],
  ideas: readonly IdeaMention[],
): Clause[] {
  const clauses: Clause[] = [];
  for (const [number, { start, end }] of sentences.entries()) {
    const here = actors.filter((one) => one.sentence === number && one.role !== 'within');
    const told = ideas.filter((one) => one.start >= start && one.end <= end);
    let from = start;
    for (const to of [...turnsIn(plain.slice(start, end), start, here), end]) {
      const within = (one: { start: number; end: number }) => one.start >= from && one.end <= to;
      // A piece without anybody belongs to what was told before it: its turn says how that ended.
      const mine = here.filter(within);
      const before = clauses.at(-1);
      if (before && before.sentence === number && (mine.length === 0 || before.actors.length === 0)) {
        clauses[clauses.length - 1] = joinedClause(plain, before, to, told, mine);
      } else {
        clauses.push({
          start: from,
          end: to,
          sentence: number,
          text: plain.slice(from, to),
          actors: mine,
          ideas: told.filter(within),
        });
      }
      from = to;
    }
  }
  return clauses;
}

function joinedClause(
  plain: string,
  before: Clause,
  to: number,
  told: readonly IdeaMention[],
  mine: readonly Actor[],
): Clause {
  return {
    ...before,
    end: to,
    text: plain.slice(before.start, to),
    actors: [...before.actors, ...mine],
    ideas: told.filter((one) => one.start >= before.start && one.end <= to),
  };
}

/** A comma and an `and` turn only where each side tells something of somebody, and is not the end of a list. */
function turnsIn(sentence: string, start: number, actors: readonly Actor[]): number[] {
  return [...sentence.matchAll(TURN)].flatMap((match) => {
    const at = start + match.index;
    if (match.index === 0) return [];
    const named = actors.filter(({ manner }) => manner === 'name');
    const before = named.findLast((one) => one.end <= at);
    const after = named.find((one) => one.start >= at);
    const list = /^,\s(?:and|og|och|ja)\s$/u.test(match[0]);
    if (
      list &&
      !(
        before &&
        after &&
        /\p{Ll}{3,}\s+\p{L}+/u.test(sentence.slice(before.end - start, match.index)) &&
        after.start - at < 60
      )
    )
      return [];
    return [at + (/^[,;:]/.test(match[0]) ? 1 : 0)];
  });
}
