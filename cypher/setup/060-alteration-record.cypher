// The history of one record.
// access schema
CREATE INDEX alteration_record IF NOT EXISTS FOR (n:Alteration) ON (n.noun, n.key)
