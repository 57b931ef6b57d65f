// The adoptions of a graph over the copies by some ideas' adoptions, within a family of ideas where one is given: the ends of those that pass
// and, with `alone`, every adoption of the ideas that counts, a coarser record where no finer one does. In the order of their keys.
// access read
// param  ideas :: LIST<STRING NOT NULL> NOT NULL
// param  family :: LIST<STRING NOT NULL>
// param  alone :: BOOLEAN NOT NULL
UNWIND $ideas AS member
CALL (member) {
  MATCH (a:Adoption {ideaKey: member})-[r:COPIED_FROM]->(s:Adoption)
  WHERE coalesce(s.ideaKey IN $family, true) AND {{copy-counts-and-matches r a s}}
  UNWIND [a, s] AS n
  RETURN n
  UNION
  MATCH (n:Adoption {ideaKey: member}) WHERE $alone AND {{adoption-counts-once n}}
  RETURN n
}
WITH DISTINCT n
{{export-adoption n}}
