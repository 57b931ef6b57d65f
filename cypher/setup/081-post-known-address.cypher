// A post is known again by its address.
// access schema
CREATE INDEX post_known_address IF NOT EXISTS FOR (n:Post) ON (n.knownAddress)
