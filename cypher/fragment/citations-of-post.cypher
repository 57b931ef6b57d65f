// The passages of the parent, a post.
// param scope :: MAP NOT NULL
MATCH (:Post {key: parent})<-[:IN]-(n:Citation) WHERE n.state IN $scope.states AND {{citation-told n}}
