// The copies among the adoptions of one idea, or of it and its variants, that count and pass the filter.
// access read
// param  idea :: STRING NOT NULL
// param  limit :: INTEGER NOT NULL
// slot   ideas = idea-alone | idea-and-variants
{{ideas}}
WITH collect(idea.key) AS family
UNWIND family AS member
MATCH (a:Adoption {ideaKey: member})-[r:COPIED_FROM]->(s)
WHERE s.ideaKey IN family AND {{copy-counts-and-matches r a s}}
RETURN {{copy-columns r a s}}
ORDER BY adoptionKey, sourceKey LIMIT $limit
