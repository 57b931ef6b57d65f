// What these ideas were derived from, directly and through others, to 100 steps, they included: as far as the asker may see every step.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column start :: STRING NOT NULL
// column hops :: INTEGER NOT NULL
UNWIND $keys AS start
MATCH (begin:Idea {key: start})
MATCH path = (begin)-[:DERIVED_FROM*0..100]->(n:Idea)
WHERE all(stop IN nodes(path) WHERE {{seen stop}})
RETURN start, length(path) AS hops, {{idea-columns n}}
ORDER BY start, hops
