// Adopters whose key property and relationship disagree on what they are part of.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:Adopter) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)-[:PART_OF]->(end:Adopter) RETURN end.key } AS tied
WHERE tied <> CASE WHEN n.partOfKey IS NULL THEN [] ELSE [n.partOfKey] END
RETURN n.key AS subject, coalesce(n.partOfKey, 'nothing') AS named, tied LIMIT $limit
