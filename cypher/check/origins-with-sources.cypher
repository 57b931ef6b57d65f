// Origins that are copied from an adoption of the same idea.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= '' AND n.origin
MATCH (n)-[:COPIED_FROM]->(s:Adoption {ideaKey: n.ideaKey})
RETURN n.key AS subject, s.key AS found LIMIT $limit
