// What a citation <1> is; offsets are Unicode code points in the text of its post, the end exclusive.
// column key :: STRING NOT NULL
// column postKey :: STRING NOT NULL
// column ideaKey :: STRING NOT NULL
// column adoptionKey :: STRING
// column sourceKey :: STRING
// column quote :: STRING NOT NULL
// column prefix :: STRING NOT NULL
// column suffix :: STRING NOT NULL
// column start :: INTEGER NOT NULL
// column end :: INTEGER NOT NULL
// column anchoring :: STRING NOT NULL
// column textShown :: BOOLEAN NOT NULL
// column revision :: INTEGER NOT NULL
<1>.key AS key, <1>.postKey AS postKey, <1>.ideaKey AS ideaKey, <1>.adoptionKey AS adoptionKey, <1>.sourceKey AS sourceKey, <1>.quote AS quote,
<1>.prefix AS prefix, <1>.suffix AS suffix, <1>.start AS start, <1>.end AS end, <1>.anchoring AS anchoring,
EXISTS { (<1>)-[:IN]->(post:Post) WHERE {{text-shown post}} } AS textShown,
coalesce(<1>.revised, <1>.since, 0) AS revision
