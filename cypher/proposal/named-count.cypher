// How many adopters and ideas there are, of whatever state, from the counts that the database keeps.
// access read
// allow NodeByLabelScan: it only counts, and only where the log has moved since the names were read
// column adopters :: INTEGER NOT NULL
// column ideas :: INTEGER NOT NULL
MATCH (a:Adopter)
WITH count(a) AS adopters
MATCH (i:Idea)
RETURN adopters, count(i) AS ideas
