// From whom to whom copies are recorded that count, of adoptions that pass the filter; both as they stand or lifted to a level.
// access read
// param  limit :: INTEGER NOT NULL
// slot   from = take-ups-all | take-ups-of-ideas
// slot   lift = lift-none | lift-to-level
// column source :: STRING NOT NULL
// column target :: STRING NOT NULL
{{from}}
MATCH (n)-[r:COPIED_FROM]->(s:Adoption) WHERE {{copy-counts r n s}}
MATCH (n)<-[:MADE]-(maker:Adopter)
MATCH (s)<-[:MADE]-(giver:Adopter)
WITH DISTINCT giver, maker
WITH {{lift giver}} AS source, {{lift maker}} AS target
WHERE source <> target
RETURN DISTINCT source, target LIMIT $limit
