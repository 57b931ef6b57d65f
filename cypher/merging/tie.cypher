// Says what records were merged into: whoever asks for the one is given the other as long as it is gone.
// access write
// allow CartesianProduct: one by one, both found by their keys
// allow Eager: at most the records of one merging
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// slot   ends = merged-ideas | merged-adopters | merged-adoptions
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
{{ends}}
CALL (n) { OPTIONAL MATCH (n)-[old:MERGED_INTO]->() DELETE old }
CREATE (n)-[:MERGED_INTO]->(target)
RETURN count(*) AS written
