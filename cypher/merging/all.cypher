// Every record that was merged into another and is gone for it, with the next step; and of an idea or an adopter what that one comes under.
// access read
// column noun :: STRING NOT NULL
// column key :: STRING NOT NULL
// column to :: STRING NOT NULL
// column under :: STRING
MATCH (n)-[:MERGED_INTO]->(target)
WHERE n.state = 'withdrawn'
RETURN CASE WHEN n:Idea THEN 'ideas' WHEN n:Adopter THEN 'adopters' ELSE 'adoptions' END AS noun, n.key AS key, target.key AS to,
  coalesce(target.derivedFromKey, target.partOfKey) AS under
ORDER BY noun, key
