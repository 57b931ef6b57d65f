// The places by how often they stood between two others, by the numbers that adopters are lifted to: somebody took from them what they took from somebody else, and not from there too.
// access read
// param  limit :: INTEGER NOT NULL
// param  lift :: MAP NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-of-ideas | copies-to-places | copies-from-places
// column place :: FLOAT NOT NULL
// column value :: INTEGER NOT NULL
{{from}}
WITH a, s, $lift[s.adopterKey] AS giver, $lift[a.adopterKey] AS place WHERE giver <> place
MATCH (next)-[onward:COPIED_FROM]->(a)
WITH a, s, giver, place, next, onward, $lift[next.adopterKey] AS taker WHERE taker <> place AND taker <> giver
  AND {{copy-counts-and-matches onward next a}}
  AND NOT EXISTS { (next)-[direct:COPIED_FROM]->(s) WHERE {{copy-counts direct next s}} }
RETURN place, count(*) AS value
ORDER BY value DESC, place
LIMIT $limit
