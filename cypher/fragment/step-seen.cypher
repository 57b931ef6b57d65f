// The asker may see the step <1> of a lineage: a copy; a refinement has no state of its own, only its ends have.
// param scope :: MAP NOT NULL
coalesce(<1>.state, 'published') IN $scope.states
