// What an adopter <1> is, as the reading side needs it.
// column key :: STRING NOT NULL
// column kind :: STRING NOT NULL
// column name :: STRING NOT NULL
// column country :: STRING
// column officialCode :: STRING
// column latitude :: FLOAT
// column longitude :: FLOAT
// column aliases :: LIST<STRING NOT NULL> NOT NULL
// column founded :: STRING
// column dissolved :: STRING
// column partOfKey :: STRING
// column succeededByKey :: STRING
// column revision :: INTEGER NOT NULL
<1>.key AS key, <1>.kind AS kind, <1>.name AS name, <1>.country AS country, <1>.officialCode AS officialCode,
<1>.latitude AS latitude, <1>.longitude AS longitude, <1>.aliases AS aliases, <1>.founded AS founded, <1>.dissolved AS dissolved,
<1>.partOfKey AS partOfKey, <1>.succeededByKey AS succeededByKey,
coalesce(<1>.revised, <1>.since, 0) AS revision
