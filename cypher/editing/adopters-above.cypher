// What these adopters are part of and went into, they included.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column kind :: STRING NOT NULL
// column partOfKey :: STRING
// column succeededByKey :: STRING
// column state :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (begin:Adopter {key: wanted})
MATCH (begin)-[:PART_OF|SUCCEEDED_BY*0..100000]->(n:Adopter)
WITH DISTINCT n
RETURN n.key AS key, n.kind AS kind, n.partOfKey AS partOfKey, n.succeededByKey AS succeededByKey, coalesce(n.state, 'published') AS state
