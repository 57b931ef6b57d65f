// What came at a position of the log.
// access schema
CREATE INDEX citation_since IF NOT EXISTS FOR (n:Citation) ON (n.since)
