// The adoptions of some adopters that count in the scope.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
UNWIND $keys AS wanted
MATCH (:Adopter {key: wanted})-[:MADE]->(n:Adoption) WHERE {{adoption-counts n}}
RETURN {{adoption-columns n}}
ORDER BY key LIMIT $limit
