// Adoptions that are copied twice from one source.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)-[:COPIED_FROM]->(s:Adoption) RETURN s.key ORDER BY s.key } AS sources
UNWIND range(1, size(sources) - 1) AS at
WITH n, sources, at WHERE sources[at] = sources[at - 1]
RETURN n.key AS subject, sources[at] AS found LIMIT $limit
