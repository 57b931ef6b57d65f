// The adoptions of one idea, or of it and its variants, that count; a coarser record where no finer one does.
// access read
// param  idea :: STRING NOT NULL
// param  limit :: INTEGER NOT NULL
// slot   ideas = idea-alone | idea-and-variants
{{ideas}}
MATCH (n:Adoption {ideaKey: idea.key}) WHERE {{adoption-counts-once n}}
RETURN {{adoption-columns n}}
ORDER BY key LIMIT $limit
