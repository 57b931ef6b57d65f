// The numbers of the backup are no longer needed.
// access schema
DROP INDEX restored_number IF EXISTS
