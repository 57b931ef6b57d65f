// Every copy with its rank, the first day of its source and the last of itself, and both its ends lifted to a level: what the flows and the rankings of all readings are added up from.
// access read
// param  limit :: INTEGER NOT NULL
// slot   from = copies-all | copies-of-ideas | copies-to-places | copies-from-places
// slot   parts = parts-whole | parts-idea | parts-topic | parts-year | parts-month
// column parts :: LIST<STRING NOT NULL> NOT NULL
// column adoptionKey :: STRING NOT NULL
// column rank :: STRING NOT NULL
// column rivals :: LIST<STRING NOT NULL> NOT NULL
// column fromKey :: STRING NOT NULL
// column fromCoarse :: BOOLEAN NOT NULL
// column toKey :: STRING NOT NULL
// column toCoarse :: BOOLEAN NOT NULL
// column began :: STRING
// column ended :: STRING
{{from}}
WITH r, a, s ORDER BY a.key, s.key LIMIT $limit
WITH a.key AS adoptionKey, r.rank AS rank, [(a)-[rival:COPIED_FROM]->(:Adoption) WHERE {{seen rival}} | rival.rank] AS rivals, s.adopterKey AS giver, a.adopterKey AS taker, s.earliest AS began, a.latest AS ended, {{parts}} AS parts
{{lifted giver fromKey fromCoarse}}
{{lifted taker toKey toCoarse}}
RETURN parts, adoptionKey, rank, rivals, fromKey, fromCoarse, toKey, toCoarse, began, ended
