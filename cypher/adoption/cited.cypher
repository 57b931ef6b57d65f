// Which of these adoptions are supported by a passage that the asker may see.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted})
WHERE EXISTS { (n)<-[:SUPPORTS]-(c:Citation) WHERE c.sourceKey IS NULL AND {{seen c}} AND {{citation-told c}} }
RETURN n.key AS key
