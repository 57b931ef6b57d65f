// A page of what was altered in people and their API keys, in the order of the log.
// access read
// slot   walk = walk-up | walk-down
// allow Eager: a page
// column position :: INTEGER NOT NULL
// column key :: STRING NOT NULL
// column at :: STRING NOT NULL
// column actor :: STRING NOT NULL
// column reason :: STRING
// column noun :: STRING NOT NULL
// column subject :: STRING NOT NULL
// column before :: STRING
// column after :: STRING
MATCH (n:Alteration) WHERE n.noun IN ['person', 'key'] AND n.key >= ''
WITH n, n.position AS sort, right('000000' + n.ordinal, 6) AS key
{{walk}}
MATCH (change:Change)-[:ALTERED]->(n)
RETURN n.position AS position, key, change.at AS at, change.actor AS actor, change.reason AS reason, n.noun AS noun, n.key AS subject,
  n.before AS before, n.after AS after
ORDER BY position, key
