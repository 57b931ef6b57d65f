// Remembers what was decided of a proposal; what was decided before is decided anew. It holds no words of the post.
// access write
// param  id :: STRING NOT NULL
// param  post :: STRING NOT NULL
// param  proposal :: STRING NOT NULL
// param  kind :: STRING NOT NULL
// param  verdict :: STRING NOT NULL
// param  actor :: STRING NOT NULL
// param  at :: STRING NOT NULL
// param  reason :: STRING
MERGE (n:ProposalDecision {id: $id})
SET n.postKey = $post, n.proposal = $proposal, n.kind = $kind, n.verdict = $verdict, n.actor = $actor, n.at = $at, n.reason = $reason
