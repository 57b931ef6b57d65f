// Adoptions whose key property and relationship disagree on what was adopted.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)-[:OF]->(end:Idea) RETURN end.key } AS tied
WHERE tied <> CASE WHEN n.ideaKey IS NULL THEN [] ELSE [n.ideaKey] END
RETURN n.key AS subject, coalesce(n.ideaKey, 'nothing') AS named, tied LIMIT $limit
