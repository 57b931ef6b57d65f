// How many posts stand so.
// access read
// param  standing :: STRING NOT NULL
// column total :: INTEGER NOT NULL
MATCH (n:WaitingPost) WHERE n.standing = $standing AND n.added >= 0
RETURN count(n) AS total
