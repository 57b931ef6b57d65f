// The asker may see that the alteration <1> was made: before it or after it, what was altered was in a state that he may see.
// param scope :: MAP NOT NULL
any(state IN <1>.states WHERE state IN $scope.states)
