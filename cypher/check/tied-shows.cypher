// Steps of stories whose key property and relationship disagree on the citation that they show, or that stand in no story.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column named :: STRING NOT NULL
// column tied :: LIST<STRING NOT NULL> NOT NULL
MATCH (n:StoryStep) WHERE n.citationKey >= ''
WITH n, n.storyKey + ' ' + n.citationKey AS named,
  COLLECT { MATCH (story:Story)-[:HAS]->(n)-[:SHOWS]->(end:Citation) RETURN story.key + ' ' + end.key } AS tied
WHERE tied <> [named]
RETURN n.storyKey + ' ' + toString(n.place) AS subject, named, tied LIMIT $limit
