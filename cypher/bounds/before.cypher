// The adoptions that each of these cannot have begun before, by the order of copying: where it was taken from, directly or through others, and the coarser and finer records of each, to 100 steps; the nearest first. Which of them do bound it is decided in src/spread/bounds.ts.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
// column start :: STRING NOT NULL
// column keys :: LIST<STRING NOT NULL> NOT NULL
// column hops :: INTEGER
UNWIND $keys AS start
CALL (start) {
  MATCH (begin:Adoption {key: start})
  MATCH path = (begin)-[:COPIED_FROM|REFINES|REFINED_BY*0..100]->(n:Adoption)
  WHERE all(step IN relationships(path) WHERE {{step-seen step}} AND ($scope.policy = 'ALL' OR coalesce(step.rank, 'normal') <> 'deprecated'))
    AND all(stop IN nodes(path) WHERE {{adoption-counts stop}})
  WITH n, min(length(path)) AS hops
  ORDER BY hops, n.key LIMIT $limit
  RETURN collect(n.key) AS keys, max(hops) AS hops
}
RETURN start, keys, hops
