// The adoptions that these were copied from or refine, and those that were copied from these or refine them.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column copy :: STRING
// column source :: STRING
UNWIND $keys AS wanted
MATCH (begin:Adoption {key: wanted})
MATCH (begin)-[step:COPIED_FROM|REFINES]-(n:Adoption)
RETURN {{union-adoption n}}, CASE type(step) WHEN 'COPIED_FROM' THEN startNode(step).key END AS copy,
  CASE type(step) WHEN 'COPIED_FROM' THEN endNode(step).key END AS source
