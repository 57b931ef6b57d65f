// What an idea <1> is.
// column key :: STRING NOT NULL
// column name :: STRING NOT NULL
// column summary :: STRING
// column topics :: LIST<STRING NOT NULL> NOT NULL
// column aliases :: LIST<STRING NOT NULL> NOT NULL
// column derivedFromKey :: STRING
// column revision :: INTEGER NOT NULL
<1>.key AS key, <1>.name AS name, <1>.summary AS summary, <1>.topics AS topics, <1>.aliases AS aliases, <1>.derivedFromKey AS derivedFromKey,
coalesce(<1>.revised, <1>.since, 0) AS revision
