// What a change altered, in the order in which it was, with its kind; one row without an alteration where it altered nothing that was there.
// access read
// param  position :: INTEGER NOT NULL
// param  limit :: INTEGER NOT NULL
// column kind :: STRING NOT NULL
// column noun :: STRING
// column key :: STRING
// column before :: STRING
// column after :: STRING
MATCH (change:Change {position: $position})
OPTIONAL MATCH (change)-[:ALTERED]->(n:Alteration)
WITH change, n ORDER BY n.position, n.ordinal LIMIT $limit
RETURN change.kind AS kind, n.noun AS noun, n.key AS key, n.before AS before, n.after AS after
