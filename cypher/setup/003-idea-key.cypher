// One idea a key.
// access schema
CREATE CONSTRAINT idea_key IF NOT EXISTS FOR (n:Idea) REQUIRE n.key IS UNIQUE
