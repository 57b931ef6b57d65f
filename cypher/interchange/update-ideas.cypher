// What an import alters in ideas that are there; answers how many were found.
// access write
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Idea {key: row.key})
SET n.name = row.name, n.sortName = row.sortName, n.summary = row.summary, n.topics = row.topics,
    n.aliases = row.aliases, n.derivedFromKey = row.derivedFromKey,
    n.revised = $position
RETURN count(n) AS written
