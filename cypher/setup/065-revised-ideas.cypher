// Every idea knows the position at which it was altered last: those of an older Copycat get the one at which they came.
// access schema
MATCH (n:Idea) WHERE n.revised IS NULL
CALL (n) { SET n.revised = n.since } IN TRANSACTIONS OF 10000 ROWS
