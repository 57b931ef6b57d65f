// One story a key.
// access schema
CREATE CONSTRAINT story_key IF NOT EXISTS FOR (n:Story) REQUIRE n.key IS UNIQUE
