// The adopter with the key <1>, lifted to the level asked for; it stays itself, and is coarse, where it lies in none of that level.
// param level :: STRING
CALL (<1>) {
  MATCH (end:Adopter {key: <1>})
  OPTIONAL MATCH (end)-[:PART_OF*0..10]->(above:Adopter {kind: $level})
  RETURN coalesce(above.key, end.key) AS <2>, $level IS NOT NULL AND above IS NULL AS <3>
  LIMIT 1
}
