// Every adoption by these adopters that refines another, with the adopters of both: what a folder's check must see.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column adopterKey :: STRING NOT NULL
// column coarserKey :: STRING NOT NULL
// column coarserAdopterKey :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (who:Adopter {key: wanted}) USING INDEX who:Adopter(key)
MATCH (who)-[:MADE]->(n:Adoption)-[:REFINES]->(coarser:Adoption)
RETURN n.key AS key, n.adopterKey AS adopterKey, coarser.key AS coarserKey, coarser.adopterKey AS coarserAdopterKey
