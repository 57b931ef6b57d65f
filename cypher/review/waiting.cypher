// The reviews that wait for a decision on one of these records, by noun, colon and key.
// access read
// param  records :: LIST<STRING NOT NULL> NOT NULL
// column position :: INTEGER NOT NULL
UNWIND $records AS wanted
MATCH (n:Review {status: 'proposed'})-[:ASKS_FOR]->(:ReviewedRecord {name: wanted})
RETURN DISTINCT n.position AS position
