// Puts adopters under what they are part of; answers how many found it.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Adopter {key: row.key})
MATCH (parent:Adopter {key: row.to})
CREATE (n)-[:PART_OF]->(parent)
RETURN count(*) AS written
