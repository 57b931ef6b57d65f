// The adoptions of some adopters that count in the scope; of one that went into another, those of that one.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
UNWIND $keys AS wanted
MATCH way = (:Adopter {key: wanted})-[:MERGED_INTO*0..20]->(whole:Adopter)
WHERE all(gone IN nodes(way)[0..-1] WHERE gone.state = 'withdrawn')
MATCH (whole)-[:MADE]->(n:Adoption) WHERE {{adoption-counts n}}
RETURN {{adoption-columns n}}
ORDER BY key LIMIT $limit
