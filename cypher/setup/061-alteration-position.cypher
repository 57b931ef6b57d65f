// What was altered from a position on.
// access schema
CREATE INDEX alteration_position IF NOT EXISTS FOR (n:Alteration) ON (n.position)
