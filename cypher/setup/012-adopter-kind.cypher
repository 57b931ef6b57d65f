// All municipalities, all countries.
// access schema
CREATE INDEX adopter_kind IF NOT EXISTS FOR (n:Adopter) ON (n.kind)
