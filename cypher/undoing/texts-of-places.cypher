// The texts in which these citations stood with certain words before, the last first.
// access read
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column text :: STRING NOT NULL
// column start :: INTEGER NOT NULL
// column end :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Citation {key: row.from})-[place:STOOD_IN]->(r:TextRevision)
WHERE coalesce(place.quote, n.quote) = row.quote
RETURN row.key AS key, r.text AS text, place.start AS start, place.end AS end
ORDER BY r.number DESC
