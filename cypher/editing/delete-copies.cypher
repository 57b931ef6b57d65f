// Takes copies out; answers how many were found.
// access write
// allow Eager: at most the records of one request
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
{{row-copy}}
DELETE n
RETURN count(*) AS written
