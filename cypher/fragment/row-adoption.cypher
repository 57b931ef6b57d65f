// The adoption n of a row.
MATCH (n:Adoption {key: row.key})
