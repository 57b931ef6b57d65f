// The post n of a row.
MATCH (n:Post {key: row.key})
