// When each of these ideas, alone or with its variants, was taken up by whom; and as whom that adopter counts in a population.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
// slot   ideas = idea-alone | idea-and-variants
// slot   lift = lift-none | lift-to-level
// column root :: STRING NOT NULL
// column adopterKey :: STRING NOT NULL
// column memberKey :: STRING
// column date :: STRING
// column earliest :: STRING
// column latest :: STRING
UNWIND $keys AS root
CALL (root) {
  {{ideas}}
  MATCH (n:Adoption {ideaKey: idea.key}) WHERE {{adoption-counts-and-matches n}}
  MATCH (n)<-[:MADE]-(maker:Adopter)
  RETURN n, maker ORDER BY n.key LIMIT $limit
}
RETURN root, maker.key AS adopterKey, {{lift maker}} AS memberKey, n.date AS date, n.earliest AS earliest, n.latest AS latest
