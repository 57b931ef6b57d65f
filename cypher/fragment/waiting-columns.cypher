// What a waiting post <1> is; its text is asked for apart, since it is long.
// column key :: STRING NOT NULL
// column standing :: STRING NOT NULL
// column added :: INTEGER NOT NULL
// column addedBy :: STRING NOT NULL
// column source :: STRING NOT NULL
// column fetchedFrom :: STRING
// column fetchedAt :: STRING NOT NULL
// column contentHash :: STRING NOT NULL
// column url :: STRING
// column title :: STRING
// column authors :: LIST<STRING NOT NULL> NOT NULL
// column published :: STRING
// column language :: STRING
// column republishesKey :: STRING
// column likeness :: FLOAT
// column decidedBy :: STRING
// column decidedAt :: STRING
// column why :: STRING
// column postKey :: STRING
<1>.key AS key, <1>.standing AS standing, <1>.added AS added, <1>.addedBy AS addedBy, <1>.source AS source, <1>.fetchedFrom AS fetchedFrom,
<1>.fetchedAt AS fetchedAt, <1>.contentHash AS contentHash, <1>.url AS url, <1>.title AS title, <1>.authors AS authors,
<1>.published AS published, <1>.language AS language, <1>.republishesKey AS republishesKey, <1>.likeness AS likeness,
<1>.decidedBy AS decidedBy, <1>.decidedAt AS decidedAt, <1>.why AS why, <1>.postKey AS postKey
