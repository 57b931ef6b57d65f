// The copies of some ideas that count and pass the filter.
MATCH (a:Adoption)-[r:COPIED_FROM]->(s) WHERE a.ideaKey IN $filter.ideas AND {{copy-counts-and-matches r a s}}
