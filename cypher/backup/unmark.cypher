// Nodes are what they were in the backup, without their numbers in it.
// access schema
MATCH (n:Restored)
CALL (n) { REMOVE n:Restored, n.restoredNumber } IN TRANSACTIONS OF 10000 ROWS
