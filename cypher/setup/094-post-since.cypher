// What came at a position of the log.
// access schema
CREATE INDEX post_since IF NOT EXISTS FOR (n:Post) ON (n.since)
