// The changes with which these records, by noun, colon and key, came.
// access read
// param  records :: LIST<STRING NOT NULL> NOT NULL
// column record :: STRING NOT NULL
UNWIND $records AS asked
WITH asked, {noun: split(asked, ':')[0], key: substring(asked, size(split(asked, ':')[0]) + 1)} AS named
WITH asked, head(COLLECT { {{record-since named}} }) AS since
WHERE since IS NOT NULL
CALL (since) {
  MATCH (change:Change)
  WHERE change.position <= since AND change.last >= since
    AND any(run IN range(0, size(change.spans) - 1, 2) WHERE change.spans[run] <= since AND since <= change.spans[run + 1])
  RETURN change ORDER BY change.position DESC LIMIT 1
}
RETURN asked AS record, {{change-columns change}}
