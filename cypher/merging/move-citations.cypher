// Lets citations tell of other ideas, or support other adoptions or copies, than they did; answers how many were found.
// access write
// allow Eager: at most the citations of what is merged
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Citation {key: row.from})-[old:SUPPORTS]->()
DELETE old
SET n.key = row.key, n.ideaKey = row.ideaKey, n.adoptionKey = row.adoptionKey, n.sourceKey = row.sourceKey, n.since = $position,
    n.revised = $position
WITH n, row
CALL (n, row) {
  WITH n, row WHERE row.adoptionKey IS NULL
  MATCH (idea:Idea {key: row.ideaKey}) CREATE (n)-[:SUPPORTS]->(idea)
  RETURN 1 AS tied
  UNION ALL
  WITH n, row WHERE row.adoptionKey IS NOT NULL
  MATCH (adoption:Adoption {key: row.adoptionKey}) CREATE (n)-[:SUPPORTS]->(adoption)
  RETURN 1 AS tied
}
RETURN sum(tied) AS written
