// The whole text of the post <1> may be shown: to everyone, or where only its cited passages may, to those who see drafts.
// param scope :: MAP NOT NULL
(<1>.textUse <> 'quotes' OR 'draft' IN $scope.states)
