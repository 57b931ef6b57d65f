// The adopters of a level by the median of the longest lag that the dates of their copies allow, in days, shortest first; copies inside one count for none.
// access read
// param  limit :: INTEGER NOT NULL
// column adopterKey :: STRING NOT NULL
// column coarse :: BOOLEAN NOT NULL
// column value :: FLOAT NOT NULL
// column copies :: INTEGER NOT NULL
{{copies-of-ideas}}
WITH s.adopterKey AS giver, a.adopterKey AS taker, s.earliest AS began, a.latest AS ended
WHERE began IS NOT NULL AND ended IS NOT NULL
{{lifted giver fromKey fromCoarse}}
{{lifted taker adopterKey coarse}}
WITH * WHERE fromKey <> adopterKey
WITH adopterKey, coarse, duration.inDays(date(began), date(ended)).days AS longest
RETURN adopterKey, coarse, percentileCont(longest, 0.5) AS value, count(*) AS copies
ORDER BY value, copies DESC, adopterKey
LIMIT $limit
