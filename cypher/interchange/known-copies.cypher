// The copies between these pairs of adoptions, whatever their state: what an import compares its rows with.
// access read
// param  pairs :: LIST<MAP NOT NULL> NOT NULL
UNWIND $pairs AS pair
MATCH (a:Adoption {key: pair.adoptionKey})
MATCH (s:Adoption {key: pair.sourceKey})
MATCH (a)-[r:COPIED_FROM]->(s)
RETURN {{copy-cells r a s}}
