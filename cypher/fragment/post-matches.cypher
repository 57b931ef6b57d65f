// The post <1> passes the filter.
// param filter :: MAP NOT NULL
($filter.languages IS NULL OR <1>.language IN $filter.languages)
AND ($filter.ideas IS NULL OR EXISTS { (<1>)<-[:IN]-(told:Citation) WHERE told.ideaKey IN $filter.ideas AND told.state IN $scope.states })
AND ($filter.topics IS NULL OR EXISTS { (<1>)<-[:IN]-(told:Citation) WHERE told.state IN $scope.states
  AND EXISTS { (about:Idea {key: told.ideaKey}) WHERE any(topic IN about.topics WHERE topic IN $filter.topics) } })
AND {{date-matches <1>}}
