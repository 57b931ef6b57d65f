// Who copied from whom, by credit: each adoption shares 1 among its sources. The pairs of places, by the numbers that adopters are lifted to, most copies first.
// access read
// param  limit :: INTEGER NOT NULL
// param  lift :: MAP NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-of-ideas | copies-to-places | copies-from-places
// slot   parts = parts-whole | parts-idea | parts-topic | parts-year | parts-month
// column part :: STRING NOT NULL
// column from :: FLOAT NOT NULL
// column to :: FLOAT NOT NULL
// column copies :: INTEGER NOT NULL
// column credit :: FLOAT NOT NULL
{{from}}
WITH a, collect($lift[s.adopterKey]) AS givers
UNWIND {{parts}} AS part
UNWIND givers AS from
RETURN part, from, $lift[a.adopterKey] AS to, count(*) AS copies, sum(1.0 / size(givers)) AS credit
ORDER BY part, copies DESC, from, to
LIMIT $limit
