// The places by what they gave less what they took, by credit, over both; by the numbers that adopters are lifted to. Copies inside one are neither.
// access read
// param  limit :: INTEGER NOT NULL
// param  lift :: MAP NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-of-ideas | copies-to-places | copies-from-places
// column place :: FLOAT NOT NULL
// column value :: FLOAT NOT NULL
{{from}}
WITH a, collect($lift[s.adopterKey]) AS givers
WITH $lift[a.adopterKey] AS taker, givers, 1.0 / size(givers) AS credit
UNWIND givers AS giver
WITH giver, taker, credit WHERE giver <> taker
UNWIND [[giver, credit, 0.0], [taker, 0.0, credit]] AS side
WITH side[0] AS place, sum(side[1]) AS given, sum(side[2]) AS taken, count(*) AS copies
RETURN place, (given - taken) / (given + taken) AS value
ORDER BY value DESC, copies DESC, place
LIMIT $limit
