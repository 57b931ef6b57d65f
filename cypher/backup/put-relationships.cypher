// Relationships of a backup; answers how many found both their ends.
// access write
// allow Eager: at most the rows of one batch
// allow NodeByLabelScan: by the index that is there while a backup is restored
// allow CartesianProduct: one by one, both found by their numbers
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (a:Restored {restoredNumber: row.start})
MATCH (b:Restored {restoredNumber: row.end})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS written
