// The adoption <1> counts in the scope: the asker may see it, its status is asked for, the policy lets the claim count, and it held at the date asked for.
// param scope :: MAP NOT NULL
{{seen <1>}} AND <1>.status IN $scope.statuses
AND CASE $scope.policy WHEN 'ALL' THEN true WHEN 'BEST' THEN <1>.rank <> 'deprecated' ELSE <1>.rank <> 'deprecated' AND <1>.basis = 'stated' END
AND {{adoption-holds <1>}}
