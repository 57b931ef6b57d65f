// Which of these citations are there.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Citation {key: wanted})
RETURN n.key AS key
