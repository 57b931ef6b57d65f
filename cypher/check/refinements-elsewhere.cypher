// Refinements of another idea, or by an adopter outside the coarser one.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= '' AND n.refinesKey IS NOT NULL
MATCH (n)-[:REFINES]->(coarser:Adoption)
WHERE n.ideaKey <> coarser.ideaKey
  OR NOT EXISTS { (n)<-[:MADE]-(:Adopter)-[:PART_OF*1..20]->(place:Adopter) WHERE place.key = coarser.adopterKey }
RETURN n.key AS subject, coarser.key AS found LIMIT $limit
