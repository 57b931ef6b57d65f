// Nodes of a backup.
// access write
// allow Eager: at most the rows of one batch
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
CREATE (n:Restored)
SET n = row.properties, n.restoredNumber = row.id, n:$(row.labels)
RETURN count(n) AS written
