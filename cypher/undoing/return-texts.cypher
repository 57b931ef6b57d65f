// Ties posts that are back to the texts that they had before a change deleted them; the present one stands since the last of those was replaced.
// access write
// allow Eager: the posts of one change
// allow CartesianProduct: one by one, both found by their keys
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  deleted :: INTEGER NOT NULL
UNWIND $keys AS wanted
MATCH (p:Post {key: wanted})
MATCH (r:TextRevision {postKey: wanted})
WHERE r.left = $deleted
CREATE (r)-[:OF]->(p)
SET r.left = null
WITH p, max(r.until) AS until
SET p.textSince = until
