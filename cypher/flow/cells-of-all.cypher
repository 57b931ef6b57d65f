// Who copied from whom, added up over all ideas and places: the pairs of places, by the numbers that adopters are lifted to, with their copies, most first.
// access read
// param  limit :: INTEGER NOT NULL
// param  lift :: MAP NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-of-ideas | copies-to-places | copies-from-places
// slot   parts = parts-whole | parts-idea | parts-topic | parts-year | parts-month
// column part :: STRING NOT NULL
// column from :: FLOAT NOT NULL
// column to :: FLOAT NOT NULL
// column copies :: INTEGER NOT NULL
{{from}}
UNWIND {{parts}} AS part
RETURN part, $lift[s.adopterKey] AS from, $lift[a.adopterKey] AS to, count(*) AS copies
ORDER BY part, copies DESC, from, to
LIMIT $limit
