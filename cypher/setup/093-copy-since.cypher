// What came at a position of the log.
// access schema
CREATE INDEX copy_since IF NOT EXISTS FOR ()-[r:COPIED_FROM]-() ON (r.since)
