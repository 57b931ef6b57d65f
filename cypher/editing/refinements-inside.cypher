// Every adoption by these adopters, or by one inside them, that refines another, with the adopters of both.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column adopterKey :: STRING NOT NULL
// column coarserKey :: STRING NOT NULL
// column coarserAdopterKey :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (mover:Adopter {key: wanted})
MATCH (mover)<-[:PART_OF*0..100000]-(who:Adopter)
WITH DISTINCT who
MATCH (who)-[:MADE]->(n:Adoption)-[:REFINES]->(coarser:Adoption)
RETURN n.key AS key, n.adopterKey AS adopterKey, coarser.key AS coarserKey, coarser.adopterKey AS coarserAdopterKey
