// The nearest adopter that <1> is or is part of and that has a point to draw it at; null where there is none.
// param scope :: MAP NOT NULL
head(COLLECT {
  MATCH path = (<1>)-[:PART_OF*0..10]->(placed:Adopter)
  WHERE {{seen placed}} AND placed.latitude IS NOT NULL AND placed.longitude IS NOT NULL
  RETURN placed ORDER BY length(path) LIMIT 1
})
