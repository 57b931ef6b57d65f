// Where these citations stood in earlier texts of their posts.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column postKey :: STRING NOT NULL
// column number :: INTEGER NOT NULL
// column start :: INTEGER NOT NULL
// column end :: INTEGER NOT NULL
// column quote :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Citation {key: wanted})-[place:STOOD_IN]->(r:TextRevision)
RETURN wanted AS key, r.postKey AS postKey, r.number AS number, place.start AS start, place.end AS end, coalesce(place.quote, n.quote) AS quote
