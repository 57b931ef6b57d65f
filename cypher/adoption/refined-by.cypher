// The finer records of the same thing, for each of these adoptions.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Adoption {key: wanted})<-[:REFINES]-(n:Adoption) WHERE {{adoption-counts n}}
RETURN {{adoption-columns n}}
ORDER BY key
