// Holds the log until the transaction ends, so that positions are in the order of commits; answers where it stands.
// The position is read behind the lock: setting anything takes it, and the id stays what it is.
// access write
// allow Eager: one node
// column position :: INTEGER NOT NULL
MERGE (log:Log {id: 'log'}) ON CREATE SET log.position = 0
SET log.id = 'log'
WITH log
RETURN log.position AS position
