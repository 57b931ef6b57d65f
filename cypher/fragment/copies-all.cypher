// Every copy that counts and passes the filter.
MATCH (a)-[r:COPIED_FROM]->(s) WHERE {{copy-counts-and-matches r a s}}
