// One adopter a key.
// access schema
CREATE CONSTRAINT adopter_key IF NOT EXISTS FOR (n:Adopter) REQUIRE n.key IS UNIQUE
