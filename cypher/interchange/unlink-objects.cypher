// Unties adoptions that move from their ideas.
// access write
// allow Eager: at most the rows of one batch
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Adoption {key: wanted})-[old:OF]->(:Idea)
DELETE old
