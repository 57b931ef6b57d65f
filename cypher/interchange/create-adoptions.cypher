// New adoptions of an import, each with who took what; answers how many found both.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (adopter:Adopter {key: row.adopterKey})
MATCH (idea:Idea {key: row.ideaKey})
CREATE (adopter)-[:MADE]->(n:Adoption {
    key: row.key, ideaKey: row.ideaKey, adopterKey: row.adopterKey, date: row.date, earliest: row.earliest,
    latest: row.latest, ended: row.ended, endedEarliest: row.endedEarliest, endedLatest: row.endedLatest,
    status: row.status, origin: row.origin, refinesKey: row.refinesKey, basis: row.basis, rank: row.rank,
    rankReason: row.rankReason, confidence: row.confidence, state: 'published', since: $position, revised: $position
})-[:OF]->(idea)
{{mark-adoption n}}
RETURN count(n) AS written
