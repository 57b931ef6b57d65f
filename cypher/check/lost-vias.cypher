// Copies that name a go-between who is not there.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column source :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
MATCH (n)-[r:COPIED_FROM]->(s:Adoption)
UNWIND r.via AS via
WITH n, s, via WHERE NOT EXISTS { MATCH (:Adopter {key: via}) }
RETURN n.key AS subject, s.key AS source, via AS found LIMIT $limit
