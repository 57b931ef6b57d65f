// Takes out what a restore that broke off had brought.
// access schema
MATCH (n) WHERE NOT n:Schema AND NOT n:Restoration
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
