// Lets the decisions hold again that an undo took back, where nobody decided anew since: they are those of the change that takes the undo back.
// access write
// param  by :: INTEGER NOT NULL
// param  change :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
MATCH (n:ProposalDecision)
WHERE n.takenBack = $by
SET n.takenBack = null, n.change = $change
RETURN count(n) AS written
