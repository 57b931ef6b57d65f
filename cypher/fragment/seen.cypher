// The asker may see the record <1>.
// param scope :: MAP NOT NULL
<1>.state IN $scope.states
