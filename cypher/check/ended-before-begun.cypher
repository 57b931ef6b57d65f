// Adoptions that ended certainly before they began.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= '' AND n.endedLatest < n.earliest
RETURN n.key AS subject, n.ended AS found LIMIT $limit
