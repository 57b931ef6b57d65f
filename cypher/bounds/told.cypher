// Of each of these adoptions the post that had told of it first for certain: the one with the earliest last day on which it can have been
// published. Passages for a copy tell of the adoption that copied, as far as the copy counts; those that are lost tell of nothing.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column postKey :: STRING NOT NULL
// column day :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted})<-[:SUPPORTS]-(c:Citation)-[:IN]->(p:Post)
WHERE p.latest IS NOT NULL AND p.state IN $scope.states AND c.state IN $scope.states AND c.anchoring <> 'lost'
  AND CASE WHEN c.sourceKey IS NULL THEN true
    ELSE EXISTS { (n)-[r:COPIED_FROM]->(s:Adoption {key: c.sourceKey}) WHERE {{copy-counts r n s}} } END
WITH wanted, p ORDER BY p.latest, p.key
RETURN wanted AS key, head(collect(p.key)) AS postKey, min(p.latest) AS day
