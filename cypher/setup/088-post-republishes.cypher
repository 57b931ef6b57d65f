// The posts that publish a text again.
// access schema
CREATE INDEX post_republishes IF NOT EXISTS FOR (n:Post) ON (n.republishesKey)
