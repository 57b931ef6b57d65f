// Ideas that were altered after a position of the log.
// access schema
CREATE INDEX idea_revised IF NOT EXISTS FOR (n:Idea) ON (n.revised)
