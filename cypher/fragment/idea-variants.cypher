// The ideas that are directly variants of the parent and pass the filter.
// param scope :: MAP NOT NULL
MATCH (:Idea {key: parent})<-[:DERIVED_FROM]-(n:Idea) WHERE n.state IN $scope.states AND {{idea-matches n}}
