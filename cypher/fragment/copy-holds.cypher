// Of rival claims about where <2> was taken from, the copy <1> holds under the policy: BEST, the highest rank that is there, never a deprecated
// one; ALL, every one; CAUTIOUS, one that is stated and has no rival of another rank.
// param scope :: MAP NOT NULL
CASE
  WHEN $scope.policy = 'ALL' THEN true
  WHEN <1>.rank = 'deprecated' THEN false
  WHEN $scope.policy = 'CAUTIOUS' AND <1>.basis <> 'stated' THEN false
  ELSE NOT EXISTS { (<2>)-[rival:COPIED_FROM]->(:Adoption) WHERE {{seen rival}}
    AND CASE $scope.policy WHEN 'CAUTIOUS' THEN rival.rank <> <1>.rank ELSE rival.rank = 'preferred' AND <1>.rank = 'normal' END }
END
