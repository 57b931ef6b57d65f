// Citations whose key property and relationship disagree on the post that they stand in.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:Citation) WHERE n.key >= ''
WITH n, COLLECT { MATCH (n)-[:IN]->(end:Post) RETURN end.key } AS tied
WHERE tied <> CASE WHEN n.postKey IS NULL THEN [] ELSE [n.postKey] END
RETURN n.key AS subject, coalesce(n.postKey, 'nothing') AS named, tied LIMIT $limit
