// The copy <1> of the adoption <2> from <3> counts in the scope: both ends count, and of rival claims it has the best rank that is there.
// param scope :: MAP NOT NULL
<1>.state IN $scope.states AND <1>.rank <> 'deprecated'
AND (<1>.rank = 'preferred' OR NOT EXISTS { (<2>)-[better:COPIED_FROM]->(:Adoption) WHERE better.rank = 'preferred' AND better.state IN $scope.states })
AND {{adoption-counts <2>}} AND {{adoption-counts <3>}}
