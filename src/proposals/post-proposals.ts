import { groupedBy } from '../domain/grouping.ts';
import { InputError } from '../domain/input-error.ts';
import { limits } from '../domain/limits.ts';
import { heldText, type Post } from '../domain/post.ts';
import type { Reading } from '../domain/reading.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import { knownNames } from './known-names.ts';
import type { NamesIndex } from './names-index.ts';
import { type Proposal, proposalsOf } from './proposal.ts';
import { readPost } from './proposals.ts';

export type ProposalDecision = RowOf<'proposal/decisions'>;

/** What is proposed for a text, and what was decided of it before. */
export interface Proposals {
  readonly language: string;
  /** What nobody has decided yet, in the order of the text. */
  readonly open: readonly Proposal[];
  readonly decided: readonly (Proposal & { readonly decision: ProposalDecision })[];
  /** Decisions on the post in all, those on passages that are gone too. */
  readonly accepted: number;
  readonly rejected: number;
}

/** Texts are read as far as this, in UTF-16 code units; a post is some ten thousand. */
export const LONGEST_TEXT = 200_000;

export async function proposalsForText(
  graph: Graph,
  text: string,
  language: string | null,
): Promise<Proposals> {
  return proposalsIn(await knownNames(graph), text, language);
}

function proposalsIn(names: NamesIndex, text: string, language: string | null): Proposals {
  const read = readPost({ text: text.slice(0, LONGEST_TEXT), language }, names);
  return { language: read.language, open: proposalsOf(read, text), decided: [], accepted: 0, rejected: 0 };
}

export async function proposalsForPost(graph: Graph, post: Post): Promise<Proposals> {
  const { reading, language } = post;
  const [held, decisions, names] = await Promise.all([
    heldText(post),
    decisionsOf(graph, post),
    namesOnce(graph, reading),
  ]);
  const all = await inTurn(reading, async () => proposalsIn(names, held?.text ?? '', language));
  const byId = new Map(decisions.map((one) => [one.proposal, one]));
  return {
    language: all.language,
    open: all.open.filter(({ id }) => !byId.has(id)),
    decided: all.open.flatMap((one) => {
      const decision = byId.get(one.id);
      return decision ? [{ ...one, decision }] : [];
    }),
    accepted: decisions.filter(({ verdict }) => verdict === 'accepted').length,
    rejected: decisions.filter(({ verdict }) => verdict === 'rejected').length,
  };
}

/** Posts that are asked for at once share one statement. */
function decisionsOf(graph: Graph, { reading, key }: Post): Promise<readonly ProposalDecision[]> {
  return reading.batched('proposal/decisions', key, async (posts) => {
    const decisions = groupedBy(await graph.read('proposal/decisions', { posts }), ({ post }) => post);
    return posts.map((post) => decisions.get(post) ?? []);
  });
}

/** The names are brought to where the log stands once for all posts of a request. */
function namesOnce(graph: Graph, reading: Reading): Promise<NamesIndex> {
  return reading.batched('proposal/names', '', async (asked) => {
    const names = await knownNames(graph);
    return asked.map(() => names);
  });
}

interface Turn {
  readonly last: Promise<unknown>;
  readonly count: number;
}

const turns = new WeakMap<Reading, Turn>();

/** Reading a text keeps the process busy: one post after the other, with room for everybody else in between, and so many in one request. */
function inTurn<T>(reading: Reading, work: () => Promise<T>): Promise<T> {
  const { last, count } = turns.get(reading) ?? { last: Promise.resolve(), count: 0 };
  if (count === limits.postsRead)
    throw new InputError(
      'proposals',
      `reads ${limits.postsRead} posts at most in one request: ask for fewer.`,
    );
  const mine = last.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(work);
  turns.set(reading, { last: mine.catch(() => undefined), count: count + 1 });
  return mine;
}
