// The stories with these keys and their steps, whatever their state.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column steps :: LIST<MAP NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Story {key: wanted})
RETURN {{story-columns n}}, {{record-columns n}}, COLLECT {
  MATCH (n)-[:HAS]->(step:StoryStep) WITH step ORDER BY step.place
  RETURN {citation: step.citationKey, heading: step.heading, text: step.text, view: step.view}
} AS steps
