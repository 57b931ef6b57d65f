// One decision for each proposal of a post.
// access schema
CREATE CONSTRAINT proposal_decision_id IF NOT EXISTS FOR (n:ProposalDecision) REQUIRE n.id IS UNIQUE
