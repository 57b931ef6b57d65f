// Unties adoptions that move from their adopters.
// access write
// allow Eager: at most the rows of one batch
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Adoption {key: wanted})<-[old:MADE]-(:Adopter)
DELETE old
