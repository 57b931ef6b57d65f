// What a post <1> is; its text is asked for apart, since it is long.
// column key :: STRING NOT NULL
// column url :: STRING
// column title :: STRING
// column authors :: LIST<STRING NOT NULL> NOT NULL
// column published :: STRING
// column earliest :: STRING
// column latest :: STRING
// column language :: STRING
// column textUse :: STRING NOT NULL
// column republishesKey :: STRING
// column revision :: INTEGER NOT NULL
<1>.key AS key, <1>.url AS url, <1>.title AS title, <1>.authors AS authors, <1>.published AS published, <1>.earliest AS earliest,
<1>.latest AS latest, <1>.language AS language, <1>.textUse AS textUse,
<1>.republishesKey AS republishesKey,
coalesce(<1>.revised, <1>.since, 0) AS revision
