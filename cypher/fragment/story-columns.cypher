// What a story <1> is; its steps are asked for apart.
// column key :: STRING NOT NULL
// column title :: STRING NOT NULL
// column summary :: STRING
// column language :: STRING
// column authors :: LIST<STRING NOT NULL> NOT NULL
// column revision :: INTEGER NOT NULL
<1>.key AS key, <1>.title AS title, <1>.summary AS summary, <1>.language AS language, <1>.authors AS authors,
coalesce(<1>.revised, <1>.since, 0) AS revision
