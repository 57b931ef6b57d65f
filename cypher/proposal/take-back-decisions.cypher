// Takes back the decisions that a change made: their proposals are offered again.
// access write
// allow Eager: the decisions of one change
// param  change :: INTEGER NOT NULL
// param  by :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
MATCH (n:ProposalDecision)
WHERE n.change = $change AND n.takenBack IS NULL
SET n.takenBack = $by
RETURN count(n) AS written
