// One record a host that posts are fetched from.
// access schema
CREATE CONSTRAINT site_host IF NOT EXISTS FOR (n:Site) REQUIRE n.host IS UNIQUE
