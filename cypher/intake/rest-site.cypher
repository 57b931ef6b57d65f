// A host is left alone for so many milliseconds, or for longer where it already is.
// access write
// allow Eager: one node
// param  host :: STRING NOT NULL
// param  rest :: INTEGER NOT NULL
// column turn :: INTEGER NOT NULL
MERGE (site:Site {host: $host}) ON CREATE SET site.turn = 0
SET site.host = $host
WITH site, timestamp() + $rest AS until
SET site.turn = CASE WHEN site.turn > until THEN site.turn ELSE until END
RETURN site.turn AS turn
