// Apart by topic: a copy of an idea with several topics stands in each of them, one without in the empty one.
head([(a)-[:OF]->(idea:Idea) | CASE WHEN size(idea.topics) > 0 THEN idea.topics ELSE [''] END])
