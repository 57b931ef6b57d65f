import type { RowOf } from '../neo4j/graph.ts';
import type { Adopter } from './adopter.ts';
import type { Idea } from './idea.ts';
import type { Connection } from './list.ts';
import { type PageArguments, type PageRequest, type Place, pageOf, pageRequest } from './page.ts';
import type { Post } from './post.ts';
import type { Reading } from './reading.ts';
import { type Highlight, highlightsOf } from './search-highlights.ts';
import { askedOf, type Part } from './search-patterns.ts';
import { type Question, questionOf } from './search-question.ts';
import { type Candidate, scoreOf } from './search-ranking.ts';
import type { Story } from './story.ts';

export type SearchKind = Candidate['noun'];

export interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null | undefined;
}

/** What was found, with how well it answers and which of its words do. */
export type Found = { readonly score: number; readonly highlights: readonly Highlight[] } & (
  | { readonly noun: 'adopter'; readonly record: Adopter }
  | { readonly noun: 'idea'; readonly record: Idea }
  | { readonly noun: 'post'; readonly record: Post }
  | { readonly noun: 'story'; readonly record: Story }
);

/** A page of what was found. Where the answer is not complete, `total` is how many there are at least. */
export interface SearchConnection extends Connection<Found> {
  readonly complete: boolean;
  readonly reason: string | null;
}

/** Records of one part of the search that are ranked; what would be beyond them is told of. */
export const MOST_CANDIDATES = 500;

/**
 * Finds adopters, ideas, posts and stories by their words, best first, in two statements: one for whatever may answer, which is
 * ranked here, one for the page. A question without a word, an empty one too, finds nothing.
 */
export async function search(reading: Reading, args: SearchArguments): Promise<SearchConnection> {
  const kinds = [...new Set(args.kinds ?? KINDS)].sort();
  const question = questionOf(args.text);
  // A cursor belongs to one question: in another one its place would mean nothing.
  const order = { name: `SEARCH ${JSON.stringify([question.typed, kinds])}`, falling: true };
  const request = pageRequest(args, order);
  const { candidates, cut } = await candidatesOf(reading, question, kinds);
  const ranked = candidates.flatMap((candidate): Ranked[] => {
    const score = scoreOf(candidate, question);
    return score === null ? [] : [{ candidate, sort: score, key: `${candidate.noun}:${candidate.key}` }];
  });
  ranked.sort(byPlace);
  const walked = walkedOf(ranked, request);
  const found = await foundOf(reading, question, walked);
  const page = pageOf(
    request,
    walked.flatMap(({ sort, key }) => {
      const item = found.get(key);
      return item ? [{ sort, key, item: { ...item, score: sort } }] : [];
    }),
  );
  return {
    ...page,
    total: () => Promise.resolve(ranked.length),
    complete: cut.length === 0,
    reason:
      cut.length === 0
        ? null
        : `More than ${MOST_CANDIDATES} records may answer by their ${cut.map((part) => WHERE[part]).join(', and by their ')}; the best of ${MOST_CANDIDATES} are ranked. Ask for more words, or for fewer kinds.`,
  };
}

const KINDS = ['adopter', 'idea', 'post', 'story'] as const;
const PARTS: Readonly<Record<SearchKind, readonly Part[]>> = {
  adopter: ['adopters'],
  idea: ['ideas'],
  post: ['titles', 'texts'],
  story: ['stories'],
};
const NOUNS: Readonly<Record<Part, SearchKind>> = {
  adopters: 'adopter',
  ideas: 'idea',
  titles: 'post',
  texts: 'post',
  stories: 'story',
};
const WHERE: Readonly<Record<Part, string>> = {
  adopters: 'names as adopters',
  ideas: 'words as ideas',
  titles: 'titles as posts',
  texts: 'texts as posts',
  stories: 'words as stories',
};

interface Ranked extends Place {
  readonly candidate: Candidate;
  readonly sort: number;
}

type FoundRecord =
  | { noun: 'adopter'; record: Adopter }
  | { noun: 'idea'; record: Idea }
  | { noun: 'post'; record: Post }
  | { noun: 'story'; record: Story };

async function candidatesOf(
  reading: Reading,
  question: Question,
  kinds: readonly SearchKind[],
): Promise<{ candidates: Candidate[]; cut: Part[] }> {
  const asked = kinds.flatMap((kind) => PARTS[kind]);
  if (question.terms.length === 0 || asked.length === 0) return { candidates: [], cut: [] };
  const rows = await reading.graph.read('search/candidates', {
    scope: reading.scope,
    asked: asked.map((part) => askedOf(part, question, reading.scope.states)),
    limit: MOST_CANDIDATES + 1,
    texts: question.terms.some(({ kind }) => kind === 'phrase'),
  });
  const candidates = new Map<string, Candidate>();
  const counts = new Map<Part, number>();
  for (const row of rows) {
    const part = row.part as Part;
    const noun = NOUNS[part];
    const count = (counts.get(part) ?? 0) + 1;
    counts.set(part, count);
    if (count > MOST_CANDIDATES) continue;
    const { key, name, aliases, kind, summary, text, score } = row;
    const inText =
      part === 'texts'
        ? { exact: Math.round(score), text }
        : (candidates.get(`${noun}:${key}`)?.inText ?? null);
    candidates.set(`${noun}:${key}`, { noun, key, name, aliases, kind, summary, inText });
  }
  return {
    candidates: [...candidates.values()],
    cut: asked.filter((part) => (counts.get(part) ?? 0) > MOST_CANDIDATES),
  };
}

/** The items of a page and one more, in the order of the walk. */
function walkedOf(ranked: readonly Ranked[], { backward, after, before, size }: PageRequest): Ranked[] {
  const between = ranked.filter(
    (each) => (after === null || byPlace(each, after) > 0) && (before === null || byPlace(each, before) < 0),
  );
  return backward ? between.reverse().slice(0, size + 1) : between.slice(0, size + 1);
}

/** Best first; of equals by noun and key. */
function byPlace(one: Place, other: Place): number {
  return Number(other.sort) - Number(one.sort) || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
}

async function foundOf(
  reading: Reading,
  question: Question,
  ranked: readonly Ranked[],
): Promise<ReadonlyMap<string, FoundRecord & { highlights: Highlight[] }>> {
  if (ranked.length === 0) return new Map();
  const keysOf = (noun: SearchKind) =>
    ranked.flatMap(({ candidate }) => (candidate.noun === noun ? [candidate.key] : []));
  const rows = await reading.graph.read('search/found', {
    scope: reading.scope,
    adopters: keysOf('adopter'),
    ideas: keysOf('idea'),
    posts: keysOf('post'),
    stories: keysOf('story'),
  });
  return new Map(
    rows.map((row) => {
      const { name, title, aliases, summary, text } = row;
      const highlights = highlightsOf({ name: name ?? title, aliases, summary, text }, question);
      return [`${row.noun}:${row.key}`, { ...recordOf(reading, row), highlights }];
    }),
  );
}

function recordOf(reading: Reading, row: RowOf<'search/found'>): FoundRecord {
  const { noun, text, kind, textUse, ...columns } = row;
  const name = row.name ?? '';
  if (noun === 'adopter') return { noun, record: reading.seen({ ...columns, name, kind: kind ?? '' }) };
  if (noun === 'idea') return { noun, record: reading.seen({ ...columns, name }) };
  if (noun === 'story') return { noun, record: reading.seen({ ...columns, title: columns.title ?? '' }) };
  return { noun: 'post', record: reading.seen({ ...columns, textUse: textUse ?? '' }) };
}
