// Citations that support a copy which is not there.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column adoption :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Citation) WHERE n.key >= '' AND n.sourceKey IS NOT NULL
AND NOT EXISTS { (:Adoption {key: n.adoptionKey})-[:COPIED_FROM]->(:Adoption {key: n.sourceKey}) }
RETURN n.key AS subject, coalesce(n.adoptionKey, 'no adoption') AS adoption, n.sourceKey AS found LIMIT $limit
