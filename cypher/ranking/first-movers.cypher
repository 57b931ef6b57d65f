// The adopters of a level by in how many ideas theirs is the adoption with the earliest first possible day; those of one day share the place.
// access read
// param  limit :: INTEGER NOT NULL
// param  filter :: MAP NOT NULL
// column adopterKey :: STRING NOT NULL
// column coarse :: BOOLEAN NOT NULL
// column value :: FLOAT NOT NULL
// allow  NodeByLabelScan: every idea is asked who was first, where the filter names none
MATCH (idea:Idea) WHERE {{seen idea}} AND coalesce(idea.key IN $filter.ideas, true)
CALL (idea) {
  MATCH (n:Adoption {ideaKey: idea.key})
  WHERE n.earliest IS NOT NULL AND {{adoption-counts-once n}}
  RETURN min(n.earliest) AS day
}
MATCH (first:Adoption {ideaKey: idea.key})
WHERE first.earliest = day AND coalesce(first.adopterKey IN $filter.adopters, true) AND {{adoption-counts-once first}}
WITH idea, first.adopterKey AS mover
{{lifted mover adopterKey coarse}}
RETURN adopterKey, coarse, toFloat(count(DISTINCT idea)) AS value
ORDER BY value DESC, adopterKey
LIMIT $limit
