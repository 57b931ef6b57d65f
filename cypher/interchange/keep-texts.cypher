// Keeps the texts of posts that are about to be replaced, each with where the citations stand in it.
// access write
// allow Eager: at most the rows of one batch
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (p:Post {key: row.key})
WITH p, row, coalesce(p.textSince, p.since) AS since, COUNT { (p)<-[:OF]-(:TextRevision) } + 1 AS number
SET p.textSince = $position
WITH p, row, since, number WHERE p.text IS NOT NULL
CREATE (p)<-[:OF]-(kept:TextRevision {
    postKey: p.key, number: number, since: since, until: $position, text: p.text, hash: row.hash
})
WITH p, kept
MATCH (p)<-[:IN]-(n:Citation {anchoring: 'anchored'})
CREATE (n)-[:STOOD_IN {start: n.start, end: n.end}]->(kept)
