// The copies between these pairs of adoptions, whatever their state: what an import compares its rows with.
// access read
// allow CartesianProduct: one by one, both found by their keys
// param  pairs :: LIST<MAP NOT NULL> NOT NULL
UNWIND $pairs AS pair
MATCH (a:Adoption {key: pair.adoptionKey}) USING INDEX a:Adoption(key)
MATCH (a)-[r:COPIED_FROM]->(s:Adoption) WHERE s.key = pair.sourceKey
RETURN {{copy-cells r a s}}, {{record-columns r}}
