// New copies of an import; answers how many found both their ends.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (a:Adoption {key: row.adoptionKey})
MATCH (s:Adoption {key: row.sourceKey})
CREATE (a)-[:COPIED_FROM {
    fidelity: row.fidelity, channel: row.channel, via: row.via, basis: row.basis, rank: row.rank,
    rankReason: row.rankReason, confidence: row.confidence, state: 'published', since: $position, revised: $position
}]->(s)
{{mark-copier a}}
RETURN count(*) AS written
