// One record a feed that was read.
// access schema
CREATE CONSTRAINT feed_address IF NOT EXISTS FOR (n:Feed) REQUIRE n.address IS UNIQUE
