// The idea alone.
// param scope :: MAP NOT NULL
MATCH (idea:Idea {key: $idea}) WHERE idea.state IN $scope.states
