// Nodes by the number that they have in the backup, while it is restored.
// access schema
CREATE INDEX restored_number IF NOT EXISTS FOR (n:Restored) ON (n.restoredNumber)
