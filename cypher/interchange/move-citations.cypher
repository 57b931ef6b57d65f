// Puts citations to where their passages stand in a text that was altered, or says that they are lost; answers how many were found.
// access write
// allow Eager: at most the rows of one batch
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Citation {key: row.from + ' moves'})
SET n.key = row.key, n.start = toInteger(row.start), n.end = toInteger(row.end), n.prefix = row.prefix, n.suffix = row.suffix,
    n.anchoring = row.anchoring,
    n.lostSince = CASE row.anchoring WHEN 'lost' THEN coalesce(n.lostSince, $position) END,
    n.revised = CASE row.key WHEN row.from THEN n.revised ELSE $position END
RETURN count(n) AS written
