// What was decided of the proposals of a post.
// access schema
CREATE INDEX proposal_decision_post IF NOT EXISTS FOR (n:ProposalDecision) ON (n.postKey)
