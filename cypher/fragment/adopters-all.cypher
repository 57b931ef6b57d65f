// Every adopter that passes the filter.
// param scope :: MAP NOT NULL
MATCH (n:Adopter) WHERE n.state IN $scope.states AND {{adopter-matches n}}
