// What every adopter is part of.
// access read
// column key :: STRING NOT NULL
// column to :: STRING NOT NULL
MATCH (n:Adopter) WHERE n.key >= ''
MATCH (n)-[:PART_OF]->(parent:Adopter)
RETURN n.key AS key, parent.key AS to
