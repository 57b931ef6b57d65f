// Where citations stood in these texts, if their posts had them before, with the words that they quote; the latest last. Those that were lost since are among them.
// access read
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column stoodAt :: INTEGER NOT NULL
// column stoodTo :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (:Post {key: row.key})<-[:OF]-(kept:TextRevision {hash: row.hash})<-[place:STOOD_IN]-(n:Citation) WHERE place.quote IS NULL
RETURN {{citation-row n}}, place.start AS stoodAt, place.end AS stoodTo
ORDER BY kept.number
