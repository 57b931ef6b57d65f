// The latest review of each of these records, by noun, colon and key.
// access read
// param  records :: LIST<STRING NOT NULL> NOT NULL
// column record :: STRING NOT NULL
UNWIND $records AS wanted
CALL (wanted) {
  MATCH (n:Review)-[:ASKS_FOR]->(:ReviewedRecord {name: wanted})
  RETURN n ORDER BY n.position DESC LIMIT 1
}
RETURN wanted AS record, {{review-columns n}}
