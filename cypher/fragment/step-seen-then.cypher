// The asker may see the step <1> of a lineage, and it was there at the position of the log that the question looks back to.
// param scope :: MAP NOT NULL
coalesce(<1>.state, 'published') IN $scope.states AND coalesce(<1>.since, 0) <= $scope.knownAt
