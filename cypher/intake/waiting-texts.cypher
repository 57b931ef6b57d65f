// The texts of these waiting posts.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column text :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:WaitingPost {key: wanted})
RETURN n.key AS key, n.text AS text
