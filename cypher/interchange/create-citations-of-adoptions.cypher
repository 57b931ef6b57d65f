// New citations of an import that tell of adoptions, and of copies, which are reached by the adoption that copied; answers how many found their post and what they support.
// access write
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (p:Post {key: row.postKey})
MATCH (target:Adoption {key: row.adoptionKey})
CREATE (p)<-[:IN]-(:Citation {
    key: row.key, postKey: row.postKey, ideaKey: row.ideaKey, adoptionKey: row.adoptionKey, sourceKey: row.sourceKey,
    quote: row.quote, prefix: row.prefix, suffix: row.suffix, start: toInteger(row.start), end: toInteger(row.end),
    anchoring: 'anchored', state: 'published', since: $position, revised: $position
})-[:SUPPORTS]->(target)
RETURN count(*) AS written
