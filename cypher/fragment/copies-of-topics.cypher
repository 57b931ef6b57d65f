// The copies of the ideas of some topics that count and pass the filter.
// allow NodeByLabelScan: topics are words on the ideas, which are few beside the adoptions
MATCH (idea:Idea) WHERE any(topic IN idea.topics WHERE topic IN $filter.topics)
MATCH (idea)<-[:OF]-(a:Adoption)-[r:COPIED_FROM]->(s) WHERE {{copy-counts-and-matches r a s}}
