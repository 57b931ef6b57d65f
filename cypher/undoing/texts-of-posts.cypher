// The texts that these posts have and had, the last first; the present one has no number.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column postKey :: STRING NOT NULL
// column number :: INTEGER
// column text :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (p:Post {key: wanted})
CALL (p) {
  WITH p WHERE p.text IS NOT NULL
  RETURN null AS number, p.text AS text
  UNION ALL
  MATCH (p)<-[:OF]-(r:TextRevision)
  RETURN r.number AS number, r.text AS text
}
RETURN p.key AS postKey, number, text
ORDER BY postKey, coalesce(number, 1000000000) DESC
