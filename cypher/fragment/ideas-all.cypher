// Every idea that passes the filter.
// param scope :: MAP NOT NULL
MATCH (n:Idea) WHERE n.state IN $scope.states AND {{idea-matches n}}
