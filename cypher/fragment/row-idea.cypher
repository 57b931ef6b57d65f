// The idea n of a row.
MATCH (n:Idea {key: row.key})
