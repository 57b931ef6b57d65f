// Every adopter that passes the filter.
// param scope :: MAP NOT NULL
// allow NodeByLabelScan: all adopters are listed on purpose, a page at a time
MATCH (n:Adopter) WHERE n.state IN $scope.states AND {{adopter-matches n}}
