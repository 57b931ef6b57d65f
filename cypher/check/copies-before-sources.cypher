// Copies that are certainly dated before their source.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
MATCH (n)-[:COPIED_FROM]->(s:Adoption)
WHERE n.latest < s.earliest
RETURN n.key AS subject, s.key AS found LIMIT $limit
