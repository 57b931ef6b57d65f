// Everyone within some places, the places themselves among them; of one that went into another, everyone within that.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column place :: STRING NOT NULL
// column key :: STRING NOT NULL
UNWIND $keys AS place
MATCH way = (:Adopter {key: place})-[:MERGED_INTO*0..20]->(whole:Adopter)
WHERE all(gone IN nodes(way)[0..-1] WHERE gone.state = 'withdrawn')
MATCH (whole)<-[:PART_OF*0..10]-(n:Adopter)
WHERE {{seen n}}
RETURN place, n.key AS key
