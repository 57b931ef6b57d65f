// Alterations at a position that their change did not take.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: INTEGER NOT NULL
// column found :: INTEGER NOT NULL
MATCH (change:Change) WHERE change.position >= 0
MATCH (change)-[:ALTERED]->(n:Alteration)
WHERE none(at IN range(0, size(change.spans) - 1, 2) WHERE change.spans[at] <= n.position <= change.spans[at + 1])
RETURN change.position AS subject, n.position AS found LIMIT $limit
