// All published copies in the order of the copying adoption's key, then the source's.
// access read
MATCH (a:Adoption) USING INDEX a:Adoption(key) WHERE a.key >= '' AND a.state = 'published'
MATCH (a)-[r:COPIED_FROM]->(s:Adoption) WHERE r.state = 'published' AND s.state = 'published'
RETURN {{copy-cells r a s}}
ORDER BY a.key, s.key
