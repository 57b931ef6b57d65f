// How many API keys one person has, or all.
// access read
// allow NodeByLabelScan: all keys are counted on purpose
// param  person :: STRING
// column total :: INTEGER NOT NULL
MATCH (n:ApiKey)-[:HELD_BY]->(p:Person) WHERE $person IS NULL OR p.key = $person
RETURN count(n) AS total
