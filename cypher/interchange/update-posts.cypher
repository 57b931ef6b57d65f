// What an import alters in posts that are there; answers how many were found.
// access write
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Post {key: row.key})
SET n.url = row.url, n.title = row.title, n.authors = row.authors, n.published = row.published,
    n.earliest = row.earliest, n.latest = row.latest, n.language = row.language, n.text = row.text,
    n.textUse = row.textUse,
    n.republishesKey = row.republishesKey, n.knownAddress = row.knownAddress, n.wordsHash = row.wordsHash, n.textBands = row.textBands,
    n.revised = $position
RETURN count(n) AS written
