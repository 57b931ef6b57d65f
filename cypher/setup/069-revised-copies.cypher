// The same for copies.
// access schema
MATCH (:Adoption)-[r:COPIED_FROM]->(:Adoption) WHERE r.revised IS NULL
CALL (r) { SET r.revised = r.since } IN TRANSACTIONS OF 10000 ROWS
