// Every copy that counts and passes the filter, in the order of the copying adoption's key, from the index, then the source's.
// access read
MATCH (a:Adoption) USING INDEX a:Adoption(key)
WHERE a.key >= ''
MATCH (a)-[r:COPIED_FROM]->(s:Adoption) WHERE {{copy-counts-and-matches r a s}}
{{export-copy r a s}}
