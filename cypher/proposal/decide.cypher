// Remembers what was decided of proposals of a post, with the change that it belongs to; what was decided before is decided anew. It holds no words of the post.
// access write
// allow Eager: one request's decisions
// param  post :: STRING NOT NULL
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  actor :: STRING NOT NULL
// param  at :: STRING NOT NULL
// param  change :: INTEGER NOT NULL
UNWIND $rows AS row
MERGE (n:ProposalDecision {id: row.id})
SET n.postKey = $post, n.proposal = row.proposal, n.kind = row.kind, n.verdict = row.verdict, n.actor = $actor, n.at = $at,
  n.reason = row.reason, n.change = $change, n.takenBack = null
