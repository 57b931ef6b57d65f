// Posts by date.
// access schema
CREATE INDEX post_published IF NOT EXISTS FOR (n:Post) ON (n.earliest)
