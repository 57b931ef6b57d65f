// The changes that took these positions of the log.
// access read
// param  positions :: LIST<INTEGER NOT NULL> NOT NULL
// column held :: INTEGER NOT NULL
UNWIND $positions AS held
CALL (held) {
  MATCH (change:Change)
  WHERE change.position <= held AND change.last >= held
    AND any(run IN range(0, size(change.spans) - 1, 2) WHERE change.spans[run] <= held AND held <= change.spans[run + 1])
  RETURN change ORDER BY change.position DESC LIMIT 1
}
RETURN held, {{change-columns change}}
