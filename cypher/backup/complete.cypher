// Everything is there.
// access write
// param version :: INTEGER NOT NULL
// allow Eager: two nodes
// allow NodeByLabelScan: one node
// allow CartesianProduct: one node with another
MATCH (r:Restoration {id: 'restoration'})
MATCH (s:Schema {id: 'copycat'})
SET s.version = $version
DELETE r
