// The posts that tell of some ideas, and that pass the filter.
// param scope :: MAP NOT NULL
MATCH (told:Citation)-[:IN]->(n:Post) WHERE told.ideaKey IN $filter.ideas AND told.state IN $scope.states
WITH DISTINCT parent, n
WHERE n.state IN $scope.states AND {{post-matches n}}
