// The adoptions of other ideas that adoptions of these were copied from, or were copied from them, with the adoption at the other end.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column copy :: STRING NOT NULL
// column source :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (begin:Adoption {ideaKey: wanted}) USING INDEX begin:Adoption(ideaKey)
MATCH (begin)-[step:COPIED_FROM]-(other:Adoption) WHERE other.ideaKey <> wanted
UNWIND [begin, other] AS n
RETURN DISTINCT {{union-adoption n}}, startNode(step).key AS copy, endNode(step).key AS source
