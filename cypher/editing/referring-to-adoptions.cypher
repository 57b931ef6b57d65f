// How many records in these states refer to each of these adoptions, but for those that leave with it, and ten of them by noun and key.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  leaving :: LIST<STRING NOT NULL> NOT NULL
// param  states :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column total :: INTEGER NOT NULL
// column some :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (:Adoption {key: wanted})<-[:REFINES]-(n:Adoption) WHERE coalesce(n.state, 'published') IN $states
  RETURN 'adoption' AS noun, n.key AS by
  UNION ALL
  MATCH (a:Adoption {key: wanted})-[r:COPIED_FROM]->(s:Adoption) WHERE coalesce(r.state, 'published') IN $states
  RETURN 'copy' AS noun, a.key + ';' + s.key AS by
  UNION ALL
  MATCH (s:Adoption {key: wanted})<-[r:COPIED_FROM]-(a:Adoption) WHERE coalesce(r.state, 'published') IN $states
  RETURN 'copy' AS noun, a.key + ';' + s.key AS by
  UNION ALL
  MATCH (:Adoption {key: wanted})<-[:SUPPORTS]-(n:Citation) WHERE coalesce(n.state, 'published') IN $states
  RETURN 'citation' AS noun, n.key AS by
}
WITH wanted, noun, by WHERE NOT noun + ' ' + by IN $leaving
RETURN wanted AS key, count(*) AS total, collect(noun + ' ' + by)[0..10] AS some
