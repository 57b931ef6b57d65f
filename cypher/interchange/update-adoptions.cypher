// What an import alters in adoptions that are there; answers how many were found.
// access write
// allow Eager: at most the rows of one batch
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Adoption {key: row.key})
SET n.ideaKey = row.ideaKey, n.adopterKey = row.adopterKey, n.date = row.date, n.earliest = row.earliest,
    n.latest = row.latest, n.ended = row.ended, n.endedEarliest = row.endedEarliest, n.endedLatest = row.endedLatest,
    n.status = row.status, n.origin = row.origin, n.refinesKey = row.refinesKey, n.basis = row.basis,
    n.rank = row.rank, n.rankReason = row.rankReason, n.confidence = row.confidence,
    n.revised = $position
{{mark-adoption n}}
RETURN count(n) AS written
