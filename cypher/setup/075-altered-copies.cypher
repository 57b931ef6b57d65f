// The same for copies.
// access schema
MATCH (a:Alteration {noun: 'copy'})
WITH split(a.key, ';') AS ends, max(a.position) AS position
MATCH (:Adoption {key: ends[0]})-[r:COPIED_FROM]->(:Adoption {key: ends[1]}) WHERE r.revised < position
CALL (r, position) { SET r.revised = position } IN TRANSACTIONS OF 10000 ROWS
