// The citations that stand in these posts.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Post {key: wanted})<-[:IN]-(n:Citation)
RETURN {{citation-columns n}}
