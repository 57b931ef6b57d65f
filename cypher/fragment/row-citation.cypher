// The citation n of a row.
MATCH (n:Citation {key: row.key})
