// Every copy that counts and passes the filter.
MATCH (a)-[r:COPIED_FROM]->(s) USING SCAN r:COPIED_FROM WHERE {{copy-counts-and-matches r a s}}
