// Adopters that were altered after a position of the log.
// access schema
CREATE INDEX adopter_revised IF NOT EXISTS FOR (n:Adopter) ON (n.revised)
