// The position at which each of these records, by noun, colon and key, was altered last, as far as the asker may see that.
// access read
// param  scope :: MAP NOT NULL
// param  records :: LIST<STRING NOT NULL> NOT NULL
// column record :: STRING NOT NULL
// column position :: INTEGER NOT NULL
UNWIND $records AS parent
CALL (parent) {
  {{alterations-of-record}}
  AND n.before IS NOT NULL
  RETURN max(n.position) AS position
}
WITH parent AS record, position WHERE position IS NOT NULL
RETURN record, position
