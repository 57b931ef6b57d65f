// How many people there are.
// access read
// column total :: INTEGER NOT NULL
MATCH (n:Person)
RETURN count(n) AS total
