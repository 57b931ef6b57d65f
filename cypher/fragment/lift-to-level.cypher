// The nearest adopter of the level that <1> is or lies within, itself within one of the places where any are given; null where there is none.
// param scope :: MAP NOT NULL
// param level :: STRING
// param within :: LIST<STRING NOT NULL>
head(COLLECT {
  MATCH path = (<1>)-[:PART_OF*0..10]->(lifted:Adopter {kind: $level})
  WHERE {{seen lifted}} AND ($within IS NULL OR EXISTS { (lifted)-[:PART_OF*0..10]->(place:Adopter) WHERE place.key IN $within })
  RETURN lifted.key ORDER BY length(path) LIMIT 1
})
