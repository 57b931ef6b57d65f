// The position that the log has come to; no row where nothing was ever written.
// access read
// column position :: INTEGER NOT NULL
MATCH (log:Log {id: 'log'})
RETURN log.position AS position
