// The states of these records, by noun, colon and key.
// access read
// param  records :: LIST<STRING NOT NULL> NOT NULL
// column record :: STRING NOT NULL
// column state :: STRING NOT NULL
UNWIND $records AS asked
WITH asked, {noun: split(asked, ':')[0], key: substring(asked, size(split(asked, ':')[0]) + 1)} AS named
WITH asked, head(COLLECT { {{record-state named}} }) AS state
WHERE state IS NOT NULL
RETURN asked AS record, state
