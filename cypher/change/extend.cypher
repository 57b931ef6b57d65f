// A further position for a change that goes on; `spans` holds the first and the last of each run of its positions.
// access write
// param  change :: INTEGER NOT NULL
// param  position :: INTEGER NOT NULL
MATCH (change:Change {position: $change})
SET change += {
    spans: CASE change.last WHEN $position - 1 THEN change.spans[0..-1] + [$position] ELSE change.spans + [$position, $position] END,
    last: $position
}
