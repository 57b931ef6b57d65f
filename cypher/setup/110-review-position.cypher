// One review a position of the log: that of the change by which it was asked for.
// access schema
CREATE CONSTRAINT review_position IF NOT EXISTS FOR (n:Review) REQUIRE n.position IS UNIQUE
