// Copies that came at no position of the log.
// access read
// param  position :: INTEGER NOT NULL
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= ''
MATCH (n)-[r:COPIED_FROM]->(s:Adoption) WHERE r.since IS NULL OR r.since < 1 OR r.since > $position
RETURN n.key + ';' + s.key AS subject, coalesce(toString(r.since), 'nothing') AS found LIMIT $limit
