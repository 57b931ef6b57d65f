// The adopters of a level by what others took from them and what they took from others; copies inside one are neither.
// access read
// param  limit :: INTEGER NOT NULL
// param  copiesFirst :: BOOLEAN NOT NULL
// slot   value = rank-by-given | rank-by-taken | rank-by-balance
// column adopterKey :: STRING NOT NULL
// column coarse :: BOOLEAN NOT NULL
// column value :: FLOAT NOT NULL
// column given :: INTEGER NOT NULL
// column taken :: INTEGER NOT NULL
{{copies-of-ideas}}
WITH a, collect(s.adopterKey) AS givers
UNWIND givers AS giver
WITH giver, a.adopterKey AS taker, count(*) AS copies, sum(1.0 / size(givers)) AS credit
{{lifted giver fromKey fromCoarse}}
{{lifted taker toKey toCoarse}}
WITH * WHERE fromKey <> toKey
UNWIND [{key: fromKey, coarse: fromCoarse, given: 1, taken: 0}, {key: toKey, coarse: toCoarse, given: 0, taken: 1}] AS side
WITH side.key AS adopterKey, side.coarse AS coarse, sum(side.given * copies) AS given, sum(side.taken * copies) AS taken,
  sum(side.given * credit) AS givenCredit, sum(side.taken * credit) AS takenCredit
WITH adopterKey, coarse, given, taken, {{value}} AS value
WHERE value IS NOT NULL
RETURN adopterKey, coarse, value, given, taken
ORDER BY value DESC, CASE WHEN $copiesFirst THEN given + taken ELSE 0 END DESC, adopterKey
LIMIT $limit
