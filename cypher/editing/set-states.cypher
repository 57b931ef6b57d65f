// Makes records drafts, publishes or withdraws them; answers how many were found.
// access write
// allow Eager: at most the records of one request
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
// slot record = row-adopter | row-idea | marked-adoption | marked-copy | row-post | row-citation | row-story
UNWIND $rows AS row
{{record}}
SET n.state = row.state, n.revised = $position
RETURN count(n) AS written
