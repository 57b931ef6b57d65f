// The ranks at which anything is claimed of where each of these adoptions was taken from, whether or not its sources count: a reading takes one of them.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column ranks :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (a:Adoption {key: wanted})-[r:COPIED_FROM]->(:Adoption) WHERE {{seen r}}
RETURN wanted AS key, collect(DISTINCT r.rank) AS ranks
