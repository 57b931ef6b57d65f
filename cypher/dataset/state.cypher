// The state of the data: the position that the log has come to, and the version of the database's schema; 0 where there is none yet.
// access read
// column position :: INTEGER NOT NULL
// column schemaVersion :: INTEGER NOT NULL
OPTIONAL MATCH (log:Log {id: 'log'})
OPTIONAL MATCH (schema:Schema {id: 'copycat'})
RETURN coalesce(log.position, 0) AS position, coalesce(schema.version, 0) AS schemaVersion
