// A page of the API keys of one person, or of all, by key.
// access read
// allow NodeByLabelScan: all keys are listed on purpose, a page at a time
// param  person :: STRING
// slot   walk = walk-up | walk-down
MATCH (n:ApiKey)-[:HELD_BY]->(p:Person) WHERE $person IS NULL OR p.key = $person
WITH n, p, n.key AS sort, n.key AS key
{{walk}}
RETURN {{api-key-columns}}
