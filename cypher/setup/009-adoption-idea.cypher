// The spread of an idea is found without walking from its node.
// access schema
CREATE INDEX adoption_idea IF NOT EXISTS FOR (n:Adoption) ON (n.ideaKey)
