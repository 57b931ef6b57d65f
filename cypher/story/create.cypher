// New stories, without their steps.
// access write
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
CREATE (n:Story {
    key: row.key, title: row.title, summary: row.summary, language: row.language, authors: row.authors, state: 'published',
    since: $position, revised: $position
})
RETURN count(n) AS written
