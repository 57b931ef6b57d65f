// The citations that tell of these ideas, or support these adoptions or copies from them, lost ones too.
// access read
// param  ideas :: LIST<STRING NOT NULL> NOT NULL
// param  adoptions :: LIST<STRING NOT NULL> NOT NULL
CALL () {
  UNWIND $ideas AS wanted MATCH (n:Citation {ideaKey: wanted}) RETURN n
  UNION
  UNWIND $adoptions AS wanted MATCH (:Adoption {key: wanted})<-[:SUPPORTS]-(n:Citation) RETURN n
  UNION
  UNWIND $adoptions AS wanted
  MATCH (:Adoption {key: wanted})<-[:COPIED_FROM]-(:Adoption)<-[:SUPPORTS]-(n:Citation {sourceKey: wanted}) RETURN n
}
RETURN {{citation-row n}}, {{record-columns n}}
