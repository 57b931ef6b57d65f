// What every variant derives from.
// access read
// column key :: STRING NOT NULL
// column to :: STRING NOT NULL
MATCH (n:Idea) WHERE n.key >= ''
MATCH (n)-[:DERIVED_FROM]->(original:Idea)
RETURN n.key AS key, original.key AS to
