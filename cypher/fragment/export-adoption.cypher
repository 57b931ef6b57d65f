// What an export tells of an adoption <1>: itself, its idea, who made it, and where that is drawn.
// column endedEarliest :: STRING
// column endedLatest :: STRING
// column ideaName :: STRING NOT NULL
// column adopterName :: STRING NOT NULL
// column adopterKind :: STRING NOT NULL
// column partOfKey :: STRING
// column country :: STRING
// column officialCode :: STRING
// column placeKey :: STRING
// column latitude :: FLOAT
// column longitude :: FLOAT
// column cited :: BOOLEAN NOT NULL
MATCH (<1>)<-[:MADE]-(maker:Adopter)
MATCH (<1>)-[:OF]->(idea:Idea)
WITH <1>, maker, idea, {{place-of maker}} AS place
RETURN {{adoption-columns <1>}}, <1>.endedEarliest AS endedEarliest, <1>.endedLatest AS endedLatest, idea.name AS ideaName, maker.name AS adopterName,
  maker.kind AS adopterKind, maker.partOfKey AS partOfKey, maker.country AS country, maker.officialCode AS officialCode,
  place.key AS placeKey, place.latitude AS latitude, place.longitude AS longitude,
  EXISTS { (<1>)<-[:SUPPORTS]-(c:Citation) WHERE c.sourceKey IS NULL AND {{seen c}} AND {{citation-told c}} } AS cited
ORDER BY <1>.key
