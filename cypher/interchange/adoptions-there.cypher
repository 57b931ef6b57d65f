// Which of these adoptions are there: what a row refers to must be written before it.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted})
RETURN n.key AS key
