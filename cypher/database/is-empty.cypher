// Whether the database holds anything of anybody's: any node but our own version and log.
// access read
// column empty :: BOOLEAN NOT NULL
// allow AllNodesScan: it stops at the first node that is not ours
RETURN NOT EXISTS { (n) WHERE NOT n:Schema AND NOT n:Log } AS empty
