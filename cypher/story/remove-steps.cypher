// Takes the steps out of stories, which get others.
// access write
// allow Eager: at most the steps of one request
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Story {key: wanted})-[:HAS]->(step:StoryStep)
DETACH DELETE step
