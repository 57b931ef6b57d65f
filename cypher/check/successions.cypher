// What every adopter that is no more went into.
// access read
// column key :: STRING NOT NULL
// column to :: STRING NOT NULL
MATCH (n:Adopter) WHERE n.key >= ''
MATCH (n)-[:SUCCEEDED_BY]->(successor:Adopter)
RETURN n.key AS key, successor.key AS to
