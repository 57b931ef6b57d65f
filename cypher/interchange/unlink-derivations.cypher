// Unties ideas from what they were said to derive from.
// access write
// allow Eager: at most the rows of one batch
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Idea {key: wanted})-[old:DERIVED_FROM]->(:Idea)
DELETE old
