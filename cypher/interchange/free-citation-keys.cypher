// Gives up the keys of citations that move, so that one may take the key that another leaves.
// access write
// allow Eager: at most the rows of one batch
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Citation {key: wanted})
SET n.key = wanted + ' moves'
