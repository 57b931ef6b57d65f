// Every copy that counts in a scope that asks for nothing special, and passes the filter.
MATCH (a)-[r:COPIED_FROM]->(s) USING SCAN r:COPIED_FROM
WHERE CASE WHEN a:Exceptional OR s:Exceptional THEN {{copy-counts r a s}} ELSE true END AND {{copy-matches r a s}}
