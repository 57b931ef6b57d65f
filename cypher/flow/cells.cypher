// Who copied from whom, added up: the pairs of a level with their copies and their credit (each adoption shares 1 among its sources), most first.
// access read
// param  limit :: INTEGER NOT NULL
// slot   from = copies-all | copies-of-ideas | copies-to-places | copies-from-places
// slot   parts = parts-whole | parts-idea | parts-topic | parts-year | parts-month
// column part :: STRING NOT NULL
// column fromKey :: STRING NOT NULL
// column fromCoarse :: BOOLEAN NOT NULL
// column toKey :: STRING NOT NULL
// column toCoarse :: BOOLEAN NOT NULL
// column copies :: INTEGER NOT NULL
// column credit :: FLOAT NOT NULL
{{from}}
WITH a, collect(s.adopterKey) AS givers
MATCH (a)-[:OF]->(idea:Idea)
UNWIND {{parts}} AS part
UNWIND givers AS giver
WITH part, giver, a.adopterKey AS taker, count(*) AS copies, sum(1.0 / size(givers)) AS credit
{{lifted giver fromKey fromCoarse}}
{{lifted taker toKey toCoarse}}
RETURN part, fromKey, fromCoarse, toKey, toCoarse, sum(copies) AS copies, sum(credit) AS credit
ORDER BY part, copies DESC, fromKey, toKey
LIMIT $limit
