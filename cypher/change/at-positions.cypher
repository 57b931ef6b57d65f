// When these positions of the log were taken, and by whom.
// access read
// param  positions :: LIST<INTEGER NOT NULL> NOT NULL
// column position :: INTEGER NOT NULL
// column at :: STRING NOT NULL
// column actor :: STRING NOT NULL
UNWIND $positions AS position
CALL (position) {
  MATCH (c:Change) WHERE c.position <= position AND c.last >= position
    AND any(run IN range(0, size(c.spans) - 1, 2) WHERE c.spans[run] <= position AND position <= c.spans[run + 1])
  RETURN c ORDER BY c.position DESC LIMIT 1
}
RETURN position, c.at AS at, c.actor AS actor
