// What an import alters in copies that are there; answers how many were found.
// access write
// allow Eager: at most the rows of one batch
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (a:Adoption {key: row.adoptionKey}) USING INDEX a:Adoption(key)
MATCH (a)-[r:COPIED_FROM]->(s:Adoption) WHERE s.key = row.sourceKey
SET r.fidelity = row.fidelity, r.channel = row.channel, r.via = row.via, r.basis = row.basis, r.rank = row.rank,
    r.rankReason = row.rankReason, r.confidence = row.confidence,
    r.revised = $position
{{mark-copier a}}
RETURN count(r) AS written
