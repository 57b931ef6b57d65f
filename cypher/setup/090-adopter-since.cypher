// What came at a position of the log.
// access schema
CREATE INDEX adopter_since IF NOT EXISTS FOR (n:Adopter) ON (n.since)
