import { heldText, type Post } from '../domain/post.ts';
import type { Graph, RowOf } from '../neo4j/graph.ts';
import { knownNames } from './known-names.ts';
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
  const read = readPost({ text: text.slice(0, LONGEST_TEXT), language }, await knownNames(graph));
  return { language: read.language, open: proposalsOf(read, text), decided: [], accepted: 0, rejected: 0 };
}

export async function proposalsForPost(graph: Graph, post: Post): Promise<Proposals> {
  const [held, decisions] = await Promise.all([
    heldText(post),
    graph.read('proposal/decisions', { post: post.key }),
  ]);
  const all = await proposalsForText(graph, held?.text ?? '', post.language);
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
