// The records that a change altered.
// access read
// param  position :: INTEGER NOT NULL
// param  limit :: INTEGER NOT NULL
// column noun :: STRING NOT NULL
// column key :: STRING NOT NULL
MATCH (:Change {position: $position})-[:ALTERED]->(n:Alteration)
WHERE n.noun IN ['adopter', 'idea', 'adoption', 'copy', 'post', 'citation', 'story']
WITH n.noun AS noun, n.key AS key, min(n.ordinal) AS ordinal
ORDER BY ordinal LIMIT $limit
RETURN noun, key
