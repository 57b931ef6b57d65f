// The texts of these posts, whatever their state: what an import verifies its quotes against.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column text :: STRING
UNWIND $keys AS wanted
MATCH (n:Post {key: wanted})
RETURN n.key AS key, n.text AS text
