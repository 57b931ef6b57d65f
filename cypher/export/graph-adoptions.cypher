// The adoptions of a graph over all ideas: the ends of the copies that pass and, with `alone`, every adoption that counts, a coarser record where
// no finer one does. In the order of the keys, from the index.
// access read
// param  alone :: BOOLEAN NOT NULL
MATCH (n:Adoption) USING INDEX n:Adoption(key)
WHERE n.key >= '' AND {{adoption-counts n}}
  AND CASE WHEN $alone AND NOT EXISTS { (n)<-[:REFINES*1..10]-(finer:Adoption) WHERE {{adoption-counts finer}} } THEN true
    ELSE EXISTS {
      MATCH (n)-[r:COPIED_FROM]-(:Adoption)
      WITH r, startNode(r) AS a, endNode(r) AS s
      WHERE {{copy-counts-and-matches r a s}}
      RETURN r
    }
  END
{{export-adoption n}}
