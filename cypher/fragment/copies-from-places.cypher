// The copies that were taken from some adopters, and that count and pass the filter.
MATCH (giver:Adopter) WHERE giver.key IN $filter.givers
MATCH (giver)-[:MADE]->(s:Adoption)<-[r:COPIED_FROM]-(a) WHERE {{copy-counts-and-matches r a s}}
