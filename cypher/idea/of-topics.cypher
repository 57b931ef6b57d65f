// The ideas of some topics.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column topic :: STRING NOT NULL
// column key :: STRING NOT NULL
// allow  NodeByLabelScan: topics are words on the ideas, which are few beside the adoptions
MATCH (n:Idea)
WHERE {{seen n}}
UNWIND n.topics AS topic
WITH n, topic WHERE topic IN $keys
RETURN topic, n.key AS key
