// What comes from these adoptions, so many at most, with the sources of each among them: where a date may contradict further down.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
// column sources :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (begin:Adoption {key: wanted})
MATCH (begin)<-[:COPIED_FROM*1..1000000]-(n:Adoption)
WITH DISTINCT n LIMIT $limit
RETURN {{union-adoption n}}, COLLECT { MATCH (n)-[:COPIED_FROM]->(source:Adoption) RETURN source.key } AS sources
