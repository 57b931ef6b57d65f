// Lets steps of stories show citations under the keys that they have now; answers how many were found.
// access write
// allow Eager: at most the steps that show what one change moved
// allow CartesianProduct: one by one, both found by their keys
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Story {key: row.storyKey})-[:HAS]->(step:StoryStep {place: toInteger(row.place)})
MATCH (c:Citation {key: row.citationKey})
OPTIONAL MATCH (step)-[old:SHOWS]->()
DELETE old
CREATE (step)-[:SHOWS]->(c)
SET step.citationKey = row.citationKey, n.revised = $position
RETURN count(step) AS written
