// The names of all adopters that were altered after a position of the log, as they come; withdrawn ones too, which are to be forgotten.
// access read
// param  since :: INTEGER NOT NULL
// column key :: STRING NOT NULL
// column name :: STRING NOT NULL
// column aliases :: LIST<STRING NOT NULL> NOT NULL
// column kind :: STRING NOT NULL
// column country :: STRING
// column partOfKey :: STRING
// column succeededByKey :: STRING
// column dissolved :: STRING
// column state :: STRING NOT NULL
MATCH (n:Adopter) USING INDEX n:Adopter(revised)
WHERE n.revised > $since
RETURN n.key AS key, n.name AS name, n.aliases AS aliases, n.kind AS kind, n.country AS country, n.partOfKey AS partOfKey,
  n.succeededByKey AS succeededByKey, n.dissolved AS dissolved, n.state AS state
