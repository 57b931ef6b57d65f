// The record <1> is published, and was there at the position of the log that the question looks back to.
<1>.state = 'published' AND <1>.since <= $scope.knownAt
