// Takes the lock on the database's version and answers it: whoever holds it alone may migrate.
// access write
// column version :: INTEGER NOT NULL
// allow Eager: one node, at start only
MERGE (s:Schema {id: 'copycat'})
ON CREATE SET s.version = 0
SET s.lockedAt = datetime()
RETURN s.version AS version
