// A page of the people who may do more than the public, by key.
// access read
// allow NodeByLabelScan: all people are listed on purpose, a page at a time
// slot   walk = walk-up | walk-down
// column key :: STRING NOT NULL
// column name :: STRING NOT NULL
// column role :: STRING
// column since :: INTEGER NOT NULL
MATCH (n:Person)
WITH n, n.key AS sort, n.key AS key
{{walk}}
RETURN key, n.name AS name, n.role AS role, n.since AS since
