// Unties adoptions from the coarser records that they were said to refine, in both directions.
// access write
// allow Eager: at most the rows of one batch
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted})-[old:REFINES]->(coarser:Adoption)
MATCH (coarser)-[mirror:REFINED_BY]->(n)
DELETE old, mirror
