// And those that the log says were altered, the position of that: an older Copycat did not keep it with the record.
// access schema
MATCH (a:Alteration {noun: 'adoption'})
WITH a.key AS key, max(a.position) AS position
MATCH (n:Adoption {key: key}) WHERE n.revised < position
CALL (n, position) { SET n.revised = position } IN TRANSACTIONS OF 10000 ROWS
