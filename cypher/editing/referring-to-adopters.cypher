// How many records in these states refer to each of these adopters, but for those that leave with it, and ten of them by noun and key.
// A go-between is kept with the copy alone: those that name it are found by a full-text index, whose phrases take every character but two.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  leaving :: LIST<STRING NOT NULL> NOT NULL
// param  states :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column total :: INTEGER NOT NULL
// column some :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (:Adopter {key: wanted})<-[:PART_OF|SUCCEEDED_BY]-(n:Adopter) WHERE coalesce(n.state, 'published') IN $states
  RETURN 'adopter' AS noun, n.key AS by
  UNION ALL
  MATCH (:Adopter {key: wanted})-[:MADE]->(n:Adoption) WHERE coalesce(n.state, 'published') IN $states
  RETURN 'adoption' AS noun, n.key AS by
  UNION ALL
  CALL db.index.fulltext.queryRelationships('copy_via', '"' + replace(replace(wanted, '\\', '\\\\'), '"', '\\"') + '"') YIELD relationship AS r
  WITH wanted, r WHERE wanted IN r.via AND coalesce(r.state, 'published') IN $states
  RETURN 'copy' AS noun, startNode(r).key + ';' + endNode(r).key AS by
}
WITH wanted, noun, by WHERE NOT noun + ' ' + by IN $leaving
RETURN wanted AS key, count(*) AS total, collect(noun + ' ' + by)[0..10] AS some
