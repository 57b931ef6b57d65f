// All published copies in the order of the copying adoption's key, then the source's.
// access read
MATCH (a:Adoption) USING INDEX a:Adoption(key) WHERE a.key >= '' AND {{published a}}
MATCH (a)-[r:COPIED_FROM]->(s:Adoption) WHERE {{published r}} AND {{published s}}
RETURN {{copy-cells r a s}}
ORDER BY a.key, s.key
