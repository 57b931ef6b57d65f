// What becomes of a post that waits: taken in or dismissed, by whom and why. No row where it does not wait any more.
// access write
// allow Eager: one node
// param  key :: STRING NOT NULL
// param  standing :: STRING NOT NULL
// param  by :: STRING NOT NULL
// param  at :: STRING NOT NULL
// param  why :: STRING
// param  postKey :: STRING
// column key :: STRING NOT NULL
MATCH (n:WaitingPost {key: $key})
SET n.key = $key
WITH n WHERE n.standing = 'waiting'
SET n.standing = $standing, n.decidedBy = $by, n.decidedAt = $at, n.why = $why, n.postKey = $postKey
RETURN n.key AS key
