// Adds an API key of a person: its hash, never the key itself.
// access write
// param  person :: STRING NOT NULL
// param  properties :: MAP NOT NULL
// allow Eager: one person, one key
// column key :: STRING NOT NULL
MATCH (p:Person {key: $person})
CREATE (k:ApiKey)-[:HELD_BY]->(p)
SET k = $properties
RETURN k.key AS key
