// The copies with these keys (copying adoption, semicolon, source), whatever the status of their ends.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
WITH split(wanted, ';') AS ends
MATCH (a:Adoption {key: ends[0]})-[r:COPIED_FROM]->(s:Adoption {key: ends[1]})
WHERE {{seen r}} AND {{seen a}} AND {{seen s}}
RETURN {{copy-columns r a s}}
