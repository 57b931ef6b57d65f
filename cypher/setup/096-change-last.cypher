// Bulk imports that went on behind a position.
// access schema
CREATE INDEX change_last IF NOT EXISTS FOR (n:Change) ON (n.kind, n.last)
