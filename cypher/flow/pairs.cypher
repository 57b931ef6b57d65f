// Between which places there are copies, one way or the other, by the numbers that adopters are lifted to; copies inside one are left out.
// access read
// param  limit :: INTEGER NOT NULL
// param  lift :: MAP NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-of-ideas | copies-to-places | copies-from-places
// column from :: FLOAT NOT NULL
// column to :: FLOAT NOT NULL
{{from}}
WITH DISTINCT $lift[s.adopterKey] AS from, $lift[a.adopterKey] AS to WHERE from <> to
RETURN from, to LIMIT $limit
