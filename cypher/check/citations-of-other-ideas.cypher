// Citations that name another idea than the adoption that they support.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Citation) WHERE n.key >= '' AND n.adoptionKey IS NOT NULL
MATCH (a:Adoption {key: n.adoptionKey}) WHERE a.ideaKey <> n.ideaKey
RETURN n.key AS subject, a.key AS found LIMIT $limit
