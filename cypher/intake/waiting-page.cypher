// A page of the posts that stand so, in the order in which they came.
// access read
// param  standing :: STRING NOT NULL
// slot   walk = walk-up | walk-down
MATCH (n:WaitingPost) WHERE n.standing = $standing AND n.added >= 0
WITH n, n.added AS sort, n.key AS key
{{walk}}
RETURN {{waiting-columns n}}
