// The steps of these stories, in their order, as far as the asker may see the stories.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column place :: INTEGER NOT NULL
// column heading :: STRING
// column text :: STRING
// column view :: STRING NOT NULL
// column citationKey :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Story {key: wanted})-[:HAS]->(step:StoryStep) WHERE {{seen n}}
RETURN n.key AS key, step.place AS place, step.heading AS heading, step.text AS text, step.view AS view, step.citationKey AS citationKey
ORDER BY key, place
