// Takes records out, with what ties them to others; answers how many were found.
// access write
// allow Eager: at most the records of one request
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
// slot record = row-adopter | row-idea | row-adoption | row-post | row-citation | row-story
UNWIND $rows AS row
{{record}}
DETACH DELETE n
RETURN count(*) AS written
