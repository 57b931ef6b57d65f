// The decisions that an undo took back.
// access schema
CREATE INDEX proposal_decision_taken_back IF NOT EXISTS FOR (n:ProposalDecision) ON (n.takenBack)
