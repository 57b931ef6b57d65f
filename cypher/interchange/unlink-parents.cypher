// Takes adopters out of what they were part of.
// access write
// allow Eager: at most the rows of one batch
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Adopter {key: wanted})-[old:PART_OF]->(:Adopter)
DELETE old
