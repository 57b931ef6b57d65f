// Ties adoptions to the coarser records that they refine, in both directions; answers how many found it.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Adoption {key: row.key})
MATCH (coarser:Adoption {key: row.to})
CREATE (n)-[:REFINES]->(coarser)
CREATE (coarser)-[:REFINED_BY]->(n)
RETURN count(*) AS written
