// What must move when these adoptions go into others: their copies, those taken from them, and what refines them.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column noun :: STRING NOT NULL
// column by :: STRING NOT NULL
UNWIND $keys AS key
CALL (key) {
  MATCH (a:Adoption {key: key})-[:COPIED_FROM]->(s:Adoption) RETURN 'copy' AS noun, a.key + ';' + s.key AS by
  UNION
  MATCH (a:Adoption)-[:COPIED_FROM]->(s:Adoption {key: key}) RETURN 'copy' AS noun, a.key + ';' + s.key AS by
  UNION
  MATCH (:Adoption {key: key})<-[:REFINES]-(n:Adoption) RETURN 'adoption' AS noun, n.key AS by
}
RETURN DISTINCT noun, by ORDER BY noun, by
