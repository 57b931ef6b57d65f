// What a change decided of proposals.
// access schema
CREATE INDEX proposal_decision_change IF NOT EXISTS FOR (n:ProposalDecision) ON (n.change)
