// The texts of these posts, whatever their state.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column text :: STRING
// column state :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Post {key: wanted})
RETURN n.key AS key, n.text AS text, coalesce(n.state, 'published') AS state
