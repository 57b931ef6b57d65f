// Whether the database holds anything of anybody's: any node but our own version and log, and who may do what.
// access read
// column empty :: BOOLEAN NOT NULL
// allow AllNodesScan: it stops at the first node that is not ours
RETURN NOT EXISTS {
  (n) WHERE NOT n:Schema AND NOT n:Log AND NOT n:Person AND NOT n:ApiKey AND NOT (n:Change AND n.kind = 'access')
    AND NOT (n:Alteration AND n.noun IN ['person', 'key'])
} AS empty
