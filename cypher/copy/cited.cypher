// Which of these copies are supported by a passage that the asker may see.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
WITH wanted, split(wanted, ';') AS ends
MATCH (a:Adoption {key: ends[0]})
WHERE EXISTS { (a)<-[:SUPPORTS]-(c:Citation {sourceKey: ends[1]}) WHERE {{seen c}} AND {{citation-told c}} }
RETURN wanted AS key
