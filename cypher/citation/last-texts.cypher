// The number of the text in which these citations stood last, before it was replaced; none where they stand in the present one.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column number :: INTEGER NOT NULL
UNWIND $keys AS wanted
MATCH (n:Citation {key: wanted})-[:STOOD_IN]->(r:TextRevision) WHERE n.anchoring = 'lost' AND {{seen n}}
RETURN wanted AS key, max(r.number) AS number
