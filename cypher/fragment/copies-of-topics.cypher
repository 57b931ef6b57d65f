// The copies of the ideas of some topics that count and pass the filter.
MATCH (idea:Idea) WHERE any(topic IN idea.topics WHERE topic IN $filter.topics)
MATCH (idea)<-[:OF]-(a:Adoption)-[r:COPIED_FROM]->(s) WHERE {{copy-counts-and-matches r a s}}
