// The position at which each of these records had been altered last by a position of the log; no row for one that was as it came.
// access read
// param  records :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column at :: INTEGER NOT NULL
// column revised :: INTEGER NOT NULL
UNWIND $records AS record
CALL (record) {
  MATCH (n:Alteration {noun: record.noun, key: record.key}) WHERE n.position <= $position
  RETURN max(n.position) AS revised
}
WITH record, revised WHERE revised IS NOT NULL
RETURN toInteger(record.at) AS at, revised
