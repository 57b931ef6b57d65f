// Copies between adoptions of ideas of which neither is a variant of the other.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
MATCH (n)-[:COPIED_FROM]->(s:Adoption)
WHERE n.ideaKey <> s.ideaKey
  AND NOT EXISTS { MATCH (own:Idea {key: n.ideaKey}) WHERE own.derivedFromKey = s.ideaKey }
  AND NOT EXISTS { MATCH (other:Idea {key: s.ideaKey}) WHERE other.derivedFromKey = n.ideaKey }
RETURN n.key AS subject, s.key AS found LIMIT $limit
