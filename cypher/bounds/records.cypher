// What the bounds of these adoptions are reasoned from: their dates, and the post that had told of each first for certain: the one with the
// earliest last day on which it can have been published. Passages for a copy tell of the adoption that copied, as far as the copy counts;
// those that are lost tell of nothing.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column status :: STRING NOT NULL
// column refinesKey :: STRING
// column earliest :: STRING
// column latest :: STRING
// column endedLatest :: STRING
// column toldBy :: STRING
// column toldDay :: STRING
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted}) WHERE {{seen n}}
WITH n, head(COLLECT {
  MATCH (n)<-[:SUPPORTS]-(c:Citation)-[:IN]->(p:Post)
  WHERE p.latest IS NOT NULL AND {{seen p}} AND {{seen c}} AND c.anchoring <> 'lost'
    AND CASE WHEN c.sourceKey IS NULL THEN true
      ELSE EXISTS { (n)-[r:COPIED_FROM]->(s:Adoption {key: c.sourceKey}) WHERE {{copy-counts r n s}} } END
  RETURN [p.key, p.latest] AS told ORDER BY p.latest, p.key LIMIT 1
}) AS told
RETURN n.key AS key, n.status AS status, n.refinesKey AS refinesKey, n.earliest AS earliest, n.latest AS latest, n.endedLatest AS endedLatest,
  told[0] AS toldBy, told[1] AS toldDay
