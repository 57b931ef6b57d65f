// Ties variants to the ideas that they derive from; answers how many found it.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Idea {key: row.key})
MATCH (original:Idea {key: row.to})
CREATE (n)-[:DERIVED_FROM]->(original)
RETURN count(*) AS written
