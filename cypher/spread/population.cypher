// How many adopters of a level there are, within these places where any are given.
// access read
// param  scope :: MAP NOT NULL
// param  level :: STRING NOT NULL
// param  within :: LIST<STRING NOT NULL>
// column size :: INTEGER NOT NULL
MATCH (member:Adopter {kind: $level})
WHERE {{seen member}} AND ($within IS NULL OR EXISTS { (member)-[:PART_OF*0..10]->(place:Adopter) WHERE place.key IN $within })
RETURN count(member) AS size
