// Gives records the state and the positions that they had; answers how many were found.
// access write
// allow Eager: at most what was altered since
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
// slot record = row-adopter | row-idea | row-adoption | row-copy | row-post | row-citation | row-story
UNWIND $rows AS row
{{record}}
SET n.state = row.state, n.since = toInteger(row.since), n.revised = toInteger(row.revised)
RETURN count(n) AS written
