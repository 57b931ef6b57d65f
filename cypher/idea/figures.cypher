// What an idea's adoptions add up to, for each of these ideas: take-ups, rejections, countries, the first and the latest dated one, and who was copied most.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column adoptionCount :: INTEGER NOT NULL
// column rejectionCount :: INTEGER NOT NULL
// column considerationCount :: INTEGER NOT NULL
// column countryCount :: INTEGER NOT NULL
// column copyCount :: INTEGER NOT NULL
// column firstAdoptionKey :: STRING
// column latestAdoptionKey :: STRING
// column topSourceKey :: STRING
UNWIND $keys AS wanted
MATCH (idea:Idea {key: wanted}) WHERE {{seen idea}}
CALL (idea) {
  MATCH (n:Adoption {ideaKey: idea.key}) WHERE {{adoption-counts-once n}}
  MATCH (n)<-[:MADE]-(maker:Adopter)
  RETURN count(*) AS adoptionCount, count(DISTINCT maker.country) AS countryCount,
    min(CASE WHEN n.earliest IS NOT NULL THEN [n.earliest, coalesce(n.latest, '9999-99'), n.key] END)[2] AS firstAdoptionKey,
    max(CASE WHEN n.latest IS NOT NULL THEN [n.latest, coalesce(n.earliest, ''), n.key] END)[2] AS latestAdoptionKey
}
CALL (idea) {
  MATCH (n:Adoption {ideaKey: idea.key})
  WHERE {{seen n}} AND n.status IN ['rejected', 'considered'] AND CASE $scope.policy WHEN 'ALL' THEN true ELSE n.rank <> 'deprecated' END
  RETURN sum(CASE n.status WHEN 'rejected' THEN 1 ELSE 0 END) AS rejectionCount, sum(CASE n.status WHEN 'considered' THEN 1 ELSE 0 END) AS considerationCount
}
CALL (idea) {
  MATCH (a:Adoption {ideaKey: idea.key})-[r:COPIED_FROM]->(s:Adoption) WHERE {{copy-counts r a s}}
  WITH s.adopterKey AS giver, count(*) AS taken ORDER BY taken DESC, giver
  RETURN sum(taken) AS copyCount, head(collect(giver)) AS topSourceKey
}
RETURN idea.key AS key, adoptionCount, rejectionCount, considerationCount, countryCount, copyCount, firstAdoptionKey, latestAdoptionKey, topSourceKey
