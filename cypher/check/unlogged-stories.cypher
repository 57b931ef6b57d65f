// Stories that came at no position of the log.
// access read
// param  position :: INTEGER NOT NULL
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Story) WHERE n.key >= '' AND (n.since IS NULL OR n.since < 1 OR n.since > $position)
RETURN n.key AS subject, coalesce(toString(n.since), 'nothing') AS found LIMIT $limit
