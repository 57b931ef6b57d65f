// The ideas of which these are variants, directly and through others, they included.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column derivedFromKey :: STRING
// column state :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (begin:Idea {key: wanted})
MATCH (begin)-[:DERIVED_FROM*0..100000]->(n:Idea)
WITH DISTINCT n
RETURN n.key AS key, n.derivedFromKey AS derivedFromKey, coalesce(n.state, 'published') AS state
