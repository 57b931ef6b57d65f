// The copies that some adopters made, and that count and pass the filter.
MATCH (taker:Adopter) WHERE taker.key IN $filter.takers
MATCH (taker)-[:MADE]->(a:Adoption)-[r:COPIED_FROM]->(s) WHERE {{copy-counts-and-matches r a s}}
