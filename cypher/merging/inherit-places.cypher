// Lets citations that stand for others have stood where those did; what they quoted then is kept, where it was other words.
// access write
// allow CartesianProduct: one by one, both found by their keys
// allow Eager: at most the citations of one request
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Citation {key: row.key})
MATCH (:Post {key: row.postKey})<-[:OF]-(r:TextRevision {number: row.number})
CREATE (n)-[:STOOD_IN {start: toInteger(row.start), end: toInteger(row.end), quote: CASE row.quote WHEN n.quote THEN null ELSE row.quote END}]->(r)
RETURN count(*) AS written
