// What must move when this adopter goes into another: its adoptions, its parts, those that it succeeded, and the copies that it carried.
// A go-between is kept with the copy alone, so all copies are looked through: who merges adopters waits for that.
// access read
// param  key :: STRING NOT NULL
// column noun :: STRING NOT NULL
// column by :: STRING NOT NULL
CALL () {
  MATCH (:Adopter {key: $key})-[:MADE]->(n:Adoption) RETURN 'adoption' AS noun, n.key AS by
  UNION
  MATCH (:Adopter {key: $key})<-[:PART_OF|SUCCEEDED_BY]-(n:Adopter) RETURN 'adopter' AS noun, n.key AS by
  UNION
  MATCH (a:Adoption)-[r:COPIED_FROM]->(s:Adoption) WHERE $key IN r.via RETURN 'copy' AS noun, a.key + ';' + s.key AS by
}
RETURN noun, by ORDER BY noun, by
