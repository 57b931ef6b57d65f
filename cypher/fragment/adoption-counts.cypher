// The adoption <1> counts in the scope: the asker may see it, its status is asked for, and it is not a deprecated claim (policy BEST).
// param scope :: MAP NOT NULL
<1>.state IN $scope.states AND <1>.status IN $scope.statuses AND <1>.rank <> 'deprecated'
