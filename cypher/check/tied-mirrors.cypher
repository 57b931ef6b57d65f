// Adoptions whose key property and the reverse relationship disagree on what they refine.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)<-[:REFINED_BY]-(end:Adoption) RETURN end.key } AS tied
WHERE tied <> CASE WHEN n.refinesKey IS NULL THEN [] ELSE [n.refinesKey] END
RETURN n.key AS subject, coalesce(n.refinesKey, 'nothing') AS named, tied LIMIT $limit
