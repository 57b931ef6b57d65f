// Notes that the database has reached a version; it never goes back.
// access write
// param version :: INTEGER NOT NULL
// allow Eager: one node, at start only
MATCH (s:Schema {id: 'copycat'}) WHERE s.version < $version
SET s.version = $version
