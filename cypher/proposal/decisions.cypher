// What was decided of what was proposed for a post, and holds.
// access read
// param  post :: STRING NOT NULL
// column proposal :: STRING NOT NULL
// column kind :: STRING NOT NULL
// column verdict :: STRING NOT NULL
// column actor :: STRING NOT NULL
// column at :: STRING NOT NULL
// column reason :: STRING
MATCH (n:ProposalDecision)
WHERE n.postKey = $post AND n.takenBack IS NULL
RETURN n.proposal AS proposal, n.kind AS kind, n.verdict AS verdict, n.actor AS actor, n.at AS at, n.reason AS reason
ORDER BY at, proposal
