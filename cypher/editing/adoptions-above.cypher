// Everything that these adoptions come from, they included, with the sources of each: where a cycle that an edit closes would run.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column sources :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (begin:Adoption {key: wanted})
MATCH (begin)-[:COPIED_FROM|REFINES*0..1000000]->(n:Adoption)
WITH DISTINCT n
RETURN {{union-adoption n}}, COLLECT { MATCH (n)-[:COPIED_FROM]->(source:Adoption) RETURN source.key } AS sources
