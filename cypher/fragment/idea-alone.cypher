// The idea alone.
// param scope :: MAP NOT NULL
MATCH (idea:Idea {key: root}) WHERE idea.state IN $scope.states
