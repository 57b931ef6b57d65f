// What was decided of what was proposed for some posts, and holds.
// access read
// param  posts :: LIST<STRING NOT NULL> NOT NULL
// column post :: STRING NOT NULL
// column proposal :: STRING NOT NULL
// column kind :: STRING NOT NULL
// column verdict :: STRING NOT NULL
// column actor :: STRING NOT NULL
// column at :: STRING NOT NULL
// column reason :: STRING
MATCH (n:ProposalDecision)
WHERE n.postKey IN $posts AND n.takenBack IS NULL
RETURN n.postKey AS post, n.proposal AS proposal, n.kind AS kind, n.verdict AS verdict, n.actor AS actor, n.at AS at, n.reason AS reason
ORDER BY at, proposal
