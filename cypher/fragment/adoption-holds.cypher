// The adoption <1> had begun by the date asked for, and had not ended: for certain, or possibly. Without a date all hold.
// What was abandoned on an unknown day has not certainly gone on. (CASE, here and below: the planner would multiply out AND and OR.)
// param scope :: MAP NOT NULL
CASE
  WHEN $scope.asOf IS NULL THEN true
  WHEN $scope.certainty = 'CERTAIN' THEN <1>.latest <= $scope.asOf
    AND CASE WHEN <1>.ended IS NULL THEN <1>.status <> 'abandoned' ELSE coalesce(<1>.endedEarliest > $scope.asOf, false) END
  ELSE coalesce(<1>.earliest <= $scope.asOf, true) AND coalesce(<1>.endedLatest > $scope.asOf, true)
END
