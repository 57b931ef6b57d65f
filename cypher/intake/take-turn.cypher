// The next turn at a host, in milliseconds from now by the database's clock, which is the same for every node. Where it lies within the
// patience it is taken, and the one after it comes a pause later; otherwise nothing changes.
// access write
// allow Eager: one node
// param  host :: STRING NOT NULL
// param  pause :: INTEGER NOT NULL
// param  patience :: INTEGER NOT NULL
// column wait :: INTEGER NOT NULL
MERGE (site:Site {host: $host}) ON CREATE SET site.turn = 0
SET site.host = $host
WITH site, timestamp() AS now
WITH site, now, CASE WHEN site.turn > now THEN site.turn ELSE now END AS turn
WITH site, turn, turn - now AS wait
SET site.turn = CASE WHEN wait <= $patience THEN turn + $pause ELSE site.turn END
RETURN wait
