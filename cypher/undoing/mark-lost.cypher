// Says of citations that just came back that they are lost, and where they stood last; answers how many were found.
// access write
// allow Eager: at most the citations of one change
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Citation {key: row.key})
SET n.anchoring = 'lost', n.lostSince = $position, n.state = row.state
WITH n, row
CALL (n, row) {
  MATCH (:Post {key: row.postKey})<-[:OF]-(r:TextRevision {number: row.number})
  CREATE (n)-[:STOOD_IN {start: toInteger(row.start), end: toInteger(row.end)}]->(r)
  RETURN count(r) AS places
}
RETURN count(n) AS written
