// What came at a position of the log.
// access schema
CREATE INDEX story_since IF NOT EXISTS FOR (n:Story) ON (n.since)
