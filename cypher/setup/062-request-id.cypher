// One request an actor and a key that the client gave it.
// access schema
CREATE CONSTRAINT request_id IF NOT EXISTS FOR (n:Request) REQUIRE n.id IS UNIQUE
