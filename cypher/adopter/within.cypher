// Everyone within some places, the places themselves among them.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column place :: STRING NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS place
MATCH (:Adopter {key: place})<-[:PART_OF*0..10]-(n:Adopter)
WHERE {{seen n}}
RETURN place, n.key AS key
