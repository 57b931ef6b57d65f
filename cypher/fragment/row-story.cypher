// The story n of a row.
MATCH (n:Story {key: row.key})
