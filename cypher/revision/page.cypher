// A page of the texts that each post had, by number: the earlier ones, and the present one last.
// access read
// param  scope :: MAP NOT NULL
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   walk = walk-up | walk-down
// column parent :: STRING NOT NULL
// column sort :: ANY NOT NULL
// column number :: INTEGER NOT NULL
// column since :: INTEGER NOT NULL
// column until :: INTEGER
// column hash :: STRING
// column textShown :: BOOLEAN NOT NULL
UNWIND $parents AS parent
CALL (parent) {
  MATCH (p:Post {key: parent}) WHERE {{seen p}}
  CALL (p) {
    MATCH (p)<-[:OF]-(r:TextRevision)
    RETURN r.number AS number, r.since AS since, r.until AS until, r.hash AS hash
    UNION ALL
    WITH p WHERE p.text IS NOT NULL
    RETURN COUNT { (p)<-[:OF]-(:TextRevision) } + 1 AS number, coalesce(p.textSince, p.since) AS since, null AS until, null AS hash
  }
  WITH p, number, since, until, hash, number AS sort, '' AS key
  {{walk}}
  RETURN p, number, since, until, hash, sort
}
RETURN parent, sort, number, since, until, hash, {{text-shown p}} AS textShown
