// What an export tells of a copy <1> of the adoption <2> from <3>: itself, its idea, and who and where its ends are.
// column sourceIdeaKey :: STRING NOT NULL
// column ideaName :: STRING NOT NULL
// column date :: STRING
// column sourceDate :: STRING
// column endedEarliest :: STRING
// column endedLatest :: STRING
// column ended :: STRING
// column status :: STRING NOT NULL
// column fromName :: STRING NOT NULL
// column fromKind :: STRING NOT NULL
// column fromCountry :: STRING
// column fromPlace :: STRING
// column fromLatitude :: FLOAT
// column fromLongitude :: FLOAT
// column toName :: STRING NOT NULL
// column toKind :: STRING NOT NULL
// column toCountry :: STRING
// column toPlace :: STRING
// column toLatitude :: FLOAT
// column toLongitude :: FLOAT
// column cited :: BOOLEAN NOT NULL
MATCH (<2>)<-[:MADE]-(taker:Adopter)
MATCH (<3>)<-[:MADE]-(giver:Adopter)
MATCH (<2>)-[:OF]->(idea:Idea)
WITH <1>, <2>, <3>, taker, giver, idea, {{place-of taker}} AS toPlace, {{place-of giver}} AS fromPlace
RETURN {{copy-columns <1> <2> <3>}}, <3>.ideaKey AS sourceIdeaKey, idea.name AS ideaName, <2>.date AS date, <3>.date AS sourceDate,
  <2>.ended AS ended, <2>.endedEarliest AS endedEarliest, <2>.endedLatest AS endedLatest, <2>.status AS status,
  giver.name AS fromName, giver.kind AS fromKind, giver.country AS fromCountry, fromPlace.key AS fromPlace,
  fromPlace.latitude AS fromLatitude, fromPlace.longitude AS fromLongitude,
  taker.name AS toName, taker.kind AS toKind, taker.country AS toCountry, toPlace.key AS toPlace,
  toPlace.latitude AS toLatitude, toPlace.longitude AS toLongitude,
  EXISTS { (<2>)<-[:SUPPORTS]-(c:Citation {sourceKey: <3>.key}) WHERE {{seen c}} AND {{citation-told c}} } AS cited
ORDER BY <2>.key, <3>.key
