// New ideas of an import.
// access write
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
CREATE (n:Idea {
    key: row.key, name: row.name, sortName: row.sortName, summary: row.summary, topics: row.topics, aliases: row.aliases,
    derivedFromKey: row.derivedFromKey, state: 'published', since: $position, revised: $position
})
RETURN count(n) AS written
