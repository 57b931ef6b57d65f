// The texts of these posts.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column text :: STRING
UNWIND $keys AS wanted
MATCH (n:Post {key: wanted}) WHERE {{seen n}}
RETURN n.key AS key, n.text AS text
