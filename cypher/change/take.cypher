// Moves the log on to a position that a transaction takes; the log is held by change/lock.
// access write
// param  position :: INTEGER NOT NULL
MATCH (log:Log {id: 'log'})
SET log.position = $position
