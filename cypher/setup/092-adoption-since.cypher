// What came at a position of the log.
// access schema
CREATE INDEX adoption_since IF NOT EXISTS FOR (n:Adoption) ON (n.since)
