// The citations that tell of these ideas alone.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (:Idea {key: wanted})<-[:SUPPORTS]-(n:Citation)
RETURN n.key AS key
