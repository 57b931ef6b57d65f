// The person with this key; no row where there is none.
// access read
// param  key :: STRING NOT NULL
// column key :: STRING NOT NULL
// column name :: STRING NOT NULL
// column role :: STRING
// column since :: INTEGER NOT NULL
MATCH (n:Person {key: $key})
RETURN n.key AS key, n.name AS name, n.role AS role, n.since AS since
