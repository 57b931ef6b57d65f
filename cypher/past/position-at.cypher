// The last position of the log before the first change that was made at this moment or later; the log's own where there is none.
// access read
// param  moment :: STRING NOT NULL
// column position :: INTEGER NOT NULL
CALL () {
  MATCH (change:Change) WHERE change.at >= $moment
  RETURN min(change.position) AS next
}
OPTIONAL MATCH (log:Log {id: 'log'})
RETURN coalesce(next - 1, log.position, 0) AS position
