// What was known at a moment.
// access schema
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at)
