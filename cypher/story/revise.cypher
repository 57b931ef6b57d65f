// Says that stories were altered in their steps.
// access write
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
UNWIND $keys AS wanted
MATCH (n:Story {key: wanted})
SET n.revised = $position
