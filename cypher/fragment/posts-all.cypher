// Every post that passes the filter.
// param scope :: MAP NOT NULL
MATCH (n:Post) WHERE n.state IN $scope.states AND {{post-matches n}}
