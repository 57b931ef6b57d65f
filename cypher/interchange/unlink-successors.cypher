// Unties adopters from what they were said to have gone into.
// access write
// allow Eager: at most the rows of one batch
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Adopter {key: wanted})-[old:SUCCEEDED_BY]->(:Adopter)
DELETE old
