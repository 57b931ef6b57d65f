// The stories in which these citations are shown, each with all its steps.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column steps :: LIST<MAP NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:StoryStep {citationKey: wanted})<-[:HAS]-(n:Story)
WITH DISTINCT n ORDER BY n.key
RETURN n.key AS key, COLLECT {
  MATCH (n)-[:HAS]->(step:StoryStep) WITH step ORDER BY step.place
  RETURN {citation: step.citationKey, heading: step.heading, text: step.text, view: step.view}
} AS steps
