// The places by how many copies others took from them, or they took from others; by the numbers that adopters are lifted to. Copies inside one are neither.
// access read
// param  limit :: INTEGER NOT NULL
// param  lift :: MAP NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-of-ideas | copies-to-places | copies-from-places
// slot   side = side-giver | side-taker
// column place :: FLOAT NOT NULL
// column value :: INTEGER NOT NULL
{{from}}
WITH $lift[s.adopterKey] AS giver, $lift[a.adopterKey] AS taker WHERE giver <> taker
RETURN {{side}} AS place, count(*) AS value
ORDER BY value DESC, place
LIMIT $limit
