// Waits until no other transaction has the past put back, on whichever node; it ends with the transaction.
// access write
// allow Eager: one node
MATCH (s:Schema {id: 'copycat'})
SET s.id = 'copycat'
