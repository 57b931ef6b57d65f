// Ties moved adoptions to their ideas; answers how many found them.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Adoption {key: row.key})
MATCH (idea:Idea {key: row.to})
CREATE (n)-[:OF]->(idea)
RETURN count(*) AS written
