// Who copied from whom of some ideas, added up: the pairs of a level with their copies and their credit (each adoption shares 1 among its sources), most first.
// access read
// param  limit :: INTEGER NOT NULL
// slot   parts = parts-whole | parts-idea | parts-topic | parts-year | parts-month
// column part :: STRING NOT NULL
// column fromKey :: STRING NOT NULL
// column fromCoarse :: BOOLEAN NOT NULL
// column toKey :: STRING NOT NULL
// column toCoarse :: BOOLEAN NOT NULL
// column copies :: INTEGER NOT NULL
// column credit :: FLOAT NOT NULL
{{copies-of-ideas}}
WITH a, collect(s.adopterKey) AS givers
UNWIND {{parts}} AS part
UNWIND givers AS giver
WITH part, giver, a.adopterKey AS taker, count(*) AS copies, sum(1.0 / size(givers)) AS credit
{{lifted giver fromKey fromCoarse}}
{{lifted taker toKey toCoarse}}
RETURN part, fromKey, fromCoarse, toKey, toCoarse, sum(copies) AS copies, sum(credit) AS credit
ORDER BY part, copies DESC, fromKey, toKey
LIMIT $limit
