// New posts of an import.
// access write
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
CREATE (n:Post {
    key: row.key, url: row.url, title: row.title, authors: row.authors, published: row.published, earliest: row.earliest,
    latest: row.latest, language: row.language, text: row.text, textUse: row.textUse,
    republishesKey: row.republishesKey, knownAddress: row.knownAddress, wordsHash: row.wordsHash, textBands: row.textBands, state: 'published',
    since: $position, revised: $position
})
RETURN count(n) AS written
