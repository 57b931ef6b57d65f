// How a record <1> stands to the log: who may see it, the position at which it came, and that at which it was altered last.
// column state :: STRING NOT NULL
// column since :: INTEGER NOT NULL
// column revised :: INTEGER NOT NULL
coalesce(<1>.state, 'published') AS state, coalesce(<1>.since, 0) AS since, coalesce(<1>.revised, <1>.since, 0) AS revised
