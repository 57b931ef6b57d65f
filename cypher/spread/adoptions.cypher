// The adoptions that count of each of these ideas, alone or with its variants; a coarser record where no finer one does.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
// slot   ideas = idea-alone | idea-and-variants
// column root :: STRING NOT NULL
UNWIND $keys AS root
CALL (root) {
  {{ideas}}
  MATCH (n:Adoption {ideaKey: idea.key}) WHERE {{adoption-counts-once n}}
  RETURN n ORDER BY n.key LIMIT $limit
}
RETURN root, {{adoption-columns n}}
