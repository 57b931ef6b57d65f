// The version of the constraints, indexes and migrations that this database has; no row where it is new.
// access read
// column version :: INTEGER NOT NULL
MATCH (s:Schema {id: 'copycat'})
RETURN s.version AS version
