// Every copy and every refinement, as a step from one adoption to another.
// access read
// column key :: STRING NOT NULL
// column to :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
MATCH (n)-[:COPIED_FROM|REFINES]->(target:Adoption)
RETURN n.key AS key, target.key AS to
