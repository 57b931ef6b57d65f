// Which of these ideas are there: what a row refers to must be written before it.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Idea {key: wanted})
RETURN n.key AS key
