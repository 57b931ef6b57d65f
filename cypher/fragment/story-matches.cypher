// The story <1> passes the filter: by language, by the ideas that its passages tell of, by the posts that they stand in.
// param filter :: MAP NOT NULL
($filter.languages IS NULL OR <1>.language IN $filter.languages)
AND ($filter.ideas IS NULL OR EXISTS { (<1>)-[:HAS]->(:StoryStep)-[:SHOWS]->(told:Citation) WHERE told.ideaKey IN $filter.ideas AND {{seen told}} })
AND ($filter.posts IS NULL OR EXISTS { (<1>)-[:HAS]->(:StoryStep)-[:SHOWS]->(cited:Citation) WHERE cited.postKey IN $filter.posts AND {{seen cited}} })
