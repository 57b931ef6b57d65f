// Ties posts that are back to the texts that they had before a position; the present one stands since the last of those was replaced.
// access write
// allow Eager: at most what was altered since
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (p:Post {key: row.key})
MATCH (r:TextRevision {postKey: row.key})
WHERE r.since >= row.since AND r.until <= $position
MERGE (r)-[:OF]->(p)
WITH p, max(r.until) AS until
SET p.textSince = until
