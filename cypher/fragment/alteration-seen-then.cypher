// The asker may see that the alteration <1> was made, and it had been by the position of the log that the question looks back to.
// param scope :: MAP NOT NULL
any(state IN <1>.states WHERE state IN $scope.states) AND <1>.position <= $scope.knownAt
