// The last entry of the log for each of these records, with who made it, when and why.
// access read
// param  records :: LIST<MAP NOT NULL> NOT NULL
// column noun :: STRING NOT NULL
// column key :: STRING NOT NULL
// column position :: INTEGER NOT NULL
// column at :: STRING NOT NULL
// column actor :: STRING NOT NULL
// column reason :: STRING
// column before :: STRING
// column after :: STRING
UNWIND $records AS record
CALL (record) {
  MATCH (a:Alteration {noun: record.noun, key: record.key})
  RETURN a ORDER BY a.position DESC, a.ordinal DESC LIMIT 1
}
MATCH (change:Change)-[:ALTERED]->(a)
RETURN a.noun AS noun, a.key AS key, a.position AS position, change.at AS at, change.actor AS actor, change.reason AS reason,
  a.before AS before, a.after AS after
