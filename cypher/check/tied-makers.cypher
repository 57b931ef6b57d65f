// Adoptions whose key property and relationship disagree on who made them.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)<-[:MADE]-(end:Adopter) RETURN end.key } AS tied
WHERE tied <> CASE WHEN n.adopterKey IS NULL THEN [] ELSE [n.adopterKey] END
RETURN n.key AS subject, coalesce(n.adopterKey, 'nothing') AS named, tied LIMIT $limit
