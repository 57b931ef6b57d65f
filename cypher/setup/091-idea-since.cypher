// What came at a position of the log.
// access schema
CREATE INDEX idea_since IF NOT EXISTS FOR (n:Idea) ON (n.since)
