import { entryOf } from '../data/answers.ts';
import { type DataOf, graphql } from '../data/document.ts';

const Proposed = graphql(`
  fragment Proposed on Proposal {
    id kind quote start end score reason settled date
    candidates { key name kind reason }
    copy {
      to { key name kind reason }
      from { key name kind reason }
      idea { key name kind reason }
      via { key name kind reason }
      fidelity channel status basis
    }
  }
`);

/** What the service reads a post to tell, as far as nobody has decided it. */
export const ProposalsOfPost = graphql(
  `
  query ProposalsOfPost($key: String!) {
    post(key: $key) { proposals { accepted rejected open(first: 500) { totalCount complete nodes { ...Proposed } } } }
  }
`,
  [Proposed],
);

export type Proposal = DataOf<typeof Proposed>;
export type ProposalKind = Proposal['kind'];
export type ProposedRecord = Proposal['candidates'][number];
export type ProposedCopy = NonNullable<Proposal['copy']>;

/** Asks for the proposals anew: what was only decided tells nobody that the data have changed. */
export function renewProposals(post: string): void {
  entryOf(ProposalsOfPost, { key: post }).again();
}

/** In the order in which they are chosen from: what tells most comes first. */
export const PROPOSAL_KINDS = ['COPY', 'IDEA', 'ADOPTER', 'DATE'] as const;
