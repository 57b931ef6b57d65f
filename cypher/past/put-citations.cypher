// Puts citations, whose keys were given up, back to where they stood; answers how many were found.
// access write
// allow Eager: at most what was altered since
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Citation {key: row.now + ' moves'})
SET n.key = row.key, n.start = toInteger(row.start), n.end = toInteger(row.end), n.prefix = row.prefix, n.suffix = row.suffix,
    n.anchoring = row.anchoring
RETURN count(n) AS written
