// The adoption <1> passes the filter; what the filter does not name is null in it and lets everything through.
// param filter :: MAP NOT NULL
($filter.ideas IS NULL OR <1>.ideaKey IN $filter.ideas)
AND ($filter.topics IS NULL OR EXISTS { (<1>)-[:OF]->(about:Idea) WHERE any(topic IN about.topics WHERE topic IN $filter.topics) })
AND ($filter.statuses IS NULL OR <1>.status IN $filter.statuses)
AND ($filter.bases IS NULL OR <1>.basis IN $filter.bases)
AND ($filter.within IS NULL OR {{adoption-within <1> $filter.within}})
AND {{confidence-matches <1>}}
AND {{date-matches <1>}}
