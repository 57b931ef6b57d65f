// The adopters of a level by how often they stood between two others: somebody took from them what they took from somebody else, and not from there too.
// access read
// param  limit :: INTEGER NOT NULL
// column adopterKey :: STRING NOT NULL
// column coarse :: BOOLEAN NOT NULL
// column value :: FLOAT NOT NULL
{{copies-of-ideas}}
MATCH (next)-[onward:COPIED_FROM]->(a)
WHERE {{copy-counts-and-matches onward next a}} AND NOT EXISTS { (next)-[direct:COPIED_FROM]->(s) WHERE {{copy-counts direct next s}} }
WITH s.adopterKey AS giver, a.adopterKey AS broker, next.adopterKey AS taker, count(*) AS chains
{{lifted giver fromKey fromCoarse}}
{{lifted broker adopterKey coarse}}
{{lifted taker toKey toCoarse}}
WITH adopterKey, coarse, fromKey, toKey, chains WHERE fromKey <> adopterKey AND toKey <> adopterKey AND fromKey <> toKey
RETURN adopterKey, coarse, toFloat(sum(chains)) AS value
ORDER BY value DESC, adopterKey
LIMIT $limit
