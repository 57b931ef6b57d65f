// What one adopter did with one idea.
// access schema
CREATE INDEX adoption_adopter IF NOT EXISTS FOR (n:Adoption) ON (n.adopterKey, n.ideaKey)
