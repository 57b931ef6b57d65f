// Entries of a change: what was altered, in the order in which it was, with the cells that differ before and after, as JSON.
// access write
// param  change :: INTEGER NOT NULL
// param  position :: INTEGER NOT NULL
// param  entries :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
MATCH (change:Change {position: $change})
UNWIND $entries AS entry
CREATE (change)-[:ALTERED]->(n:Alteration {
    position: $position, ordinal: toInteger(entry.ordinal), noun: entry.noun, key: entry.key, before: entry.before, after: entry.after,
    states: entry.states, ideas: entry.ideas, places: entry.places
})
RETURN count(n) AS written
