// The adopters that are directly part of these: whose level may no longer fit.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (:Adopter {key: wanted})<-[:PART_OF]-(n:Adopter)
RETURN n.key AS key
