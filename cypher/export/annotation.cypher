// The citation with this key, with what an annotation tells of both ends, if it stands in a post and both may be seen.
// access read
// param  scope :: MAP NOT NULL
// param  key :: STRING NOT NULL
MATCH (n:Citation {key: $key}) WHERE n.anchoring = 'anchored' AND {{seen n}}
MATCH (n)-[:IN]->(p:Post) WHERE {{seen p}}
RETURN {{annotation n p}}
