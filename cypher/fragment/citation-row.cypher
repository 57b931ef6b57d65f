// A citation <1> as its row has it, with where it stands and what is around it.
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
<1>.key AS key, <1>.postKey AS postKey, <1>.ideaKey AS ideaKey, <1>.adoptionKey AS adoptionKey, <1>.sourceKey AS sourceKey, <1>.quote AS quote,
<1>.prefix AS prefix, <1>.suffix AS suffix, <1>.start AS start, <1>.end AS end, <1>.anchoring AS anchoring
