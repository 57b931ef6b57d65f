// Ideas whose key property and relationship disagree on what they derive from.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:Idea) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)-[:DERIVED_FROM]->(end:Idea) RETURN end.key } AS tied
WHERE tied <> CASE WHEN n.derivedFromKey IS NULL THEN [] ELSE [n.derivedFromKey] END
RETURN n.key AS subject, coalesce(n.derivedFromKey, 'nothing') AS named, tied LIMIT $limit
