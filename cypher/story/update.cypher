// What changes in stories that are there, but for their steps; answers how many were found.
// access write
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Story {key: row.key})
SET n.title = row.title, n.summary = row.summary, n.language = row.language, n.authors = row.authors, n.revised = $position
RETURN count(n) AS written
