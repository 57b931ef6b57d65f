// Says that a change that went on has come to its end.
// access write
// param  change :: INTEGER NOT NULL
MATCH (change:Change {position: $change})
SET change.complete = true
