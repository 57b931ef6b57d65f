// The passages that tell of an idea, and so of its adoptions and copies.
// access schema
CREATE INDEX citation_idea IF NOT EXISTS FOR (n:Citation) ON (n.ideaKey)
