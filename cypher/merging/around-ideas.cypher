// What must move when this idea goes into another: its adoptions with the adopters that made them, its variants, and its citations.
// access read
// param  key :: STRING NOT NULL
// column noun :: STRING NOT NULL
// column by :: STRING NOT NULL
CALL () {
  MATCH (:Idea {key: $key})<-[:OF]-(n:Adoption) RETURN 'adoption' AS noun, n.key AS by
  UNION ALL
  MATCH (:Idea {key: $key})<-[:DERIVED_FROM]-(n:Idea) RETURN 'idea' AS noun, n.key AS by
}
RETURN noun, by ORDER BY noun, by
