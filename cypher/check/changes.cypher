// Every change with the runs of its positions.
// access read
// column position :: INTEGER NOT NULL
// column last :: INTEGER NOT NULL
// column spans :: LIST<INTEGER NOT NULL> NOT NULL
MATCH (change:Change) WHERE change.position >= 0
RETURN change.position AS position, change.last AS last, change.spans AS spans
ORDER BY change.position
