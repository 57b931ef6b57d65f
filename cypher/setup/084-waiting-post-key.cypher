// One waiting post an address, or a text where it came without one.
// access schema
CREATE CONSTRAINT waiting_post_key IF NOT EXISTS FOR (n:WaitingPost) REQUIRE n.key IS UNIQUE
