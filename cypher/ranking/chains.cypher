// Every way in which an adopter of a level stood between two others, with the ranks that must be taken for it to count: somebody took from them what they took from somebody else, and not, at the same rank, from there too.
// access read
// param  limit :: INTEGER NOT NULL
// slot   from = copies-all | copies-of-ideas | copies-to-places | copies-from-places
// column adopterKey :: STRING NOT NULL
// column coarse :: BOOLEAN NOT NULL
// column brokerAdoption :: STRING NOT NULL
// column brokerRank :: STRING NOT NULL
// column brokerRivals :: LIST<STRING NOT NULL> NOT NULL
// column nextAdoption :: STRING NOT NULL
// column nextRank :: STRING NOT NULL
// column nextRivals :: LIST<STRING NOT NULL> NOT NULL
{{from}}
MATCH (next)-[onward:COPIED_FROM]->(a)
WHERE {{copy-counts-and-matches onward next a}}
  AND NOT EXISTS { (next)-[direct:COPIED_FROM]->(s) WHERE direct.rank = onward.rank AND {{copy-counts direct next s}} }
WITH s, a, next, r.rank AS brokerRank, onward.rank AS nextRank LIMIT $limit
WITH s.adopterKey AS giver, a.adopterKey AS broker, next.adopterKey AS taker, a.key AS brokerAdoption, brokerRank, next.key AS nextAdoption, nextRank,
  [(a)-[rival:COPIED_FROM]->(:Adoption) WHERE {{seen rival}} | rival.rank] AS brokerRivals,
  [(next)-[rival:COPIED_FROM]->(:Adoption) WHERE {{seen rival}} | rival.rank] AS nextRivals
{{lifted giver fromKey fromCoarse}}
{{lifted broker adopterKey coarse}}
{{lifted taker toKey toCoarse}}
WITH * WHERE fromKey <> adopterKey AND toKey <> adopterKey AND fromKey <> toKey
RETURN adopterKey, coarse, brokerAdoption, brokerRank, brokerRivals, nextAdoption, nextRank, nextRivals
