// Every copy by an adoption of these ideas, whatever its state: what a folder's check must see.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column adoptionKey :: STRING NOT NULL
// column sourceKey :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {ideaKey: wanted}) USING INDEX n:Adoption(ideaKey)
MATCH (n)-[:COPIED_FROM]->(source:Adoption)
RETURN n.key AS adoptionKey, source.key AS sourceKey
