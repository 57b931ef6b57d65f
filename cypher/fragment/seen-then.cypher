// The asker may see the record <1>, and it was there at the position of the log that the question looks back to.
// param scope :: MAP NOT NULL
<1>.state IN $scope.states AND <1>.since <= $scope.knownAt
