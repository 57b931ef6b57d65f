// How often anything was altered in people and their API keys.
// access read
// column total :: INTEGER NOT NULL
MATCH (n:Alteration) WHERE n.noun IN ['person', 'key'] AND n.key >= ''
RETURN count(n) AS total
