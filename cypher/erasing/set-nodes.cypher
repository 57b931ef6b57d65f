// Gives nodes other texts; answers how many were found.
// access write
// allow Eager: at most the rows of one batch
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.id
SET n += row.properties, n.revised = CASE WHEN row.record THEN $position ELSE n.revised END
RETURN count(n) AS written
