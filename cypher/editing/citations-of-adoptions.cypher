// The citations of these adoptions and of the copies by or from them: those that leave with it.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (:Adoption {key: wanted})<-[:SUPPORTS]-(n:Citation)
RETURN n.key AS key
