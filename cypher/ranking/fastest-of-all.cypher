// The places by the median of the longest lag that the dates of their copies allow, in days, shortest first; by the numbers that adopters are lifted to.
// Copies inside one count for none.
// access read
// param  limit :: INTEGER NOT NULL
// param  lift :: MAP NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-of-ideas | copies-to-places | copies-from-places
// column place :: FLOAT NOT NULL
// column value :: FLOAT NOT NULL
// column copies :: INTEGER NOT NULL
{{from}}
WITH $lift[s.adopterKey] AS giver, $lift[a.adopterKey] AS place, s.earliest AS began, a.latest AS ended
WHERE giver <> place AND began IS NOT NULL AND ended IS NOT NULL
WITH place, duration.inDays(date(began), date(ended)).days AS longest
RETURN place, percentileCont(longest, 0.5) AS value, count(*) AS copies
ORDER BY value, copies DESC, place
LIMIT $limit
