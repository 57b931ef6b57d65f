// The copy n of a row, whose key is those of its two adoptions.
// allow CartesianProduct: one by one, both found by their keys
MATCH (a:Adoption {key: split(row.key, ';')[0]}) USING INDEX a:Adoption(key)
MATCH (a)-[n:COPIED_FROM]->(s:Adoption) WHERE s.key = split(row.key, ';')[1]
