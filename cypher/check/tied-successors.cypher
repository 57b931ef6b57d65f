// Adopters whose key property and relationship disagree on what they went into.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:Adopter) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)-[:SUCCEEDED_BY]->(end:Adopter) RETURN end.key } AS tied
WHERE tied <> CASE WHEN n.succeededByKey IS NULL THEN [] ELSE [n.succeededByKey] END
RETURN n.key AS subject, coalesce(n.succeededByKey, 'nothing') AS named, tied LIMIT $limit
