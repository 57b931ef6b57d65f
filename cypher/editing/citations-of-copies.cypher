// The citations of these copies.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
WITH split(wanted, ';') AS ends
MATCH (:Adoption {key: ends[0]})<-[:SUPPORTS]-(n:Citation) WHERE n.sourceKey = ends[1]
RETURN n.key AS key
