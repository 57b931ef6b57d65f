// The citations with these keys, whatever their state.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Citation {key: wanted})
RETURN {{citation-row n}}, {{record-columns n}}
