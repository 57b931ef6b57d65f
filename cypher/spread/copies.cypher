// The copies among the adoptions of each of these ideas, alone or with its variants, that count and pass the filter.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
// slot   ideas = idea-alone | idea-and-variants
// column root :: STRING NOT NULL
UNWIND $keys AS root
CALL (root) {
  {{ideas}}
  WITH collect(idea.key) AS family
  UNWIND family AS member
  MATCH (a:Adoption {ideaKey: member})-[r:COPIED_FROM]->(s)
  WHERE s.ideaKey IN family AND {{copy-counts-and-matches r a s}}
  RETURN r, a, s ORDER BY a.key, s.key LIMIT $limit
}
RETURN root, {{copy-columns r a s}}
