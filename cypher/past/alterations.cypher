// What was altered behind a position of the log, the latest first.
// access read
// param  position :: INTEGER NOT NULL
// param  limit :: INTEGER NOT NULL
// column position :: INTEGER NOT NULL
// column noun :: STRING NOT NULL
// column key :: STRING NOT NULL
// column before :: STRING
// column after :: STRING
MATCH (n:Alteration) WHERE n.position > $position AND n.noun IN ['adopter', 'idea', 'adoption', 'copy', 'post', 'citation', 'story']
WITH n ORDER BY n.position DESC, n.ordinal DESC LIMIT $limit
RETURN n.position AS position, n.noun AS noun, n.key AS key, n.before AS before, n.after AS after
