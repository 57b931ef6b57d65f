// Every adoption that may have had the idea from one of these, directly or through others, to 100 steps. The coarser and the finer records of each are there too: which of them belong is decided in src/spread/lineage.ts.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
// column start :: STRING NOT NULL
// column hops :: INTEGER NOT NULL
UNWIND $keys AS start
CALL (start) {
  MATCH (begin:Adoption {key: start})
  MATCH path = (begin)<-[:COPIED_FROM|REFINES|REFINED_BY*0..100]-(n:Adoption)
  WHERE all(step IN relationships(path) WHERE {{step-seen step}} AND ($scope.policy = 'ALL' OR coalesce(step.rank, 'normal') <> 'deprecated'))
    AND all(stop IN nodes(path) WHERE {{adoption-counts stop}})
  WITH n, min(length(path)) AS hops
  ORDER BY hops, n.key LIMIT $limit
  RETURN n, hops
}
RETURN start, hops, {{adoption-columns n}}
