// Ties adopters to what they went into; answers how many found it.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Adopter {key: row.key})
MATCH (successor:Adopter {key: row.to})
CREATE (n)-[:SUCCEEDED_BY]->(successor)
RETURN count(*) AS written
