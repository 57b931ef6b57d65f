// The API key with this key; no row where there is none.
// access read
// param  key :: STRING NOT NULL
MATCH (n:ApiKey {key: $key})-[:HELD_BY]->(p:Person)
RETURN {{api-key-columns}}
