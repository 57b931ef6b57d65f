// Citations whose key properties and relationship disagree on what they support.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:Citation) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)-[:SUPPORTS]->(end) RETURN labels(end)[0] + ' ' + end.key } AS tied,
  CASE WHEN n.adoptionKey IS NULL THEN 'Idea ' + n.ideaKey ELSE 'Adoption ' + n.adoptionKey END AS named
WHERE tied <> [named]
RETURN n.key AS subject, named, tied LIMIT $limit
