// New steps of stories, each tied to the citation that it shows; answers how many could be tied.
// access write
// allow Eager: at most the steps of one request
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Story {key: row.storyKey})
CREATE (n)-[:HAS]->(step:StoryStep {
    storyKey: row.storyKey, place: toInteger(row.place), heading: row.heading, text: row.text, view: row.view, citationKey: row.citationKey
})
WITH step
MATCH (c:Citation {key: step.citationKey})
CREATE (step)-[:SHOWS]->(c)
RETURN count(step) AS written
