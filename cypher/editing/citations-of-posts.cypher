// The citations in these posts, lost ones too.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (:Post {key: wanted})<-[:IN]-(n:Citation)
RETURN n.key AS key
