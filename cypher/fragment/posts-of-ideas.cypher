// The posts that tell of some ideas, and that pass the filter.
// param scope :: MAP NOT NULL
MATCH (told:Citation)-[:IN]->(n:Post) WHERE told.ideaKey IN $filter.ideas AND {{seen told}}
WITH DISTINCT parent, n
WHERE {{seen n}} AND {{post-matches n}}
