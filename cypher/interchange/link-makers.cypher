// Ties moved adoptions to the adopters that made them; answers how many found them.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Adoption {key: row.key})
MATCH (adopter:Adopter {key: row.to})
CREATE (adopter)-[:MADE]->(n)
RETURN count(*) AS written
