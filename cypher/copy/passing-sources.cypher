// The copies that tell where each of these adoptions took its idea from, as far as they count in the scope and pass the filter.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (a:Adoption {key: wanted})-[r:COPIED_FROM]->(s:Adoption)
WHERE {{copy-counts-and-matches r a s}}
RETURN {{copy-columns r a s}}
ORDER BY adoptionKey, sourceKey
