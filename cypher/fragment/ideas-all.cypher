// Every idea that passes the filter.
// param scope :: MAP NOT NULL
// allow NodeByLabelScan: all ideas are listed on purpose, a page at a time
MATCH (n:Idea) WHERE n.state IN $scope.states AND {{idea-matches n}}
