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
MATCH (idea:Idea {key: wanted}) WHERE idea.state IN $scope.states
CALL (idea) {
  MATCH (n:Adoption {ideaKey: idea.key}) WHERE {{adoption-counts-once n}}
  MATCH (n)<-[:MADE]-(maker:Adopter)
  RETURN count(*) AS adoptionCount, count(DISTINCT maker.country) AS countryCount
}
CALL (idea) {
  MATCH (n:Adoption {ideaKey: idea.key}) WHERE n.state IN $scope.states AND n.rank <> 'deprecated' AND n.status IN ['rejected', 'considered']
  RETURN sum(CASE n.status WHEN 'rejected' THEN 1 ELSE 0 END) AS rejectionCount, sum(CASE n.status WHEN 'considered' THEN 1 ELSE 0 END) AS considerationCount
}
CALL (idea) {
  MATCH (n:Adoption {ideaKey: idea.key}) WHERE n.earliest IS NOT NULL AND {{adoption-counts-once n}}
  WITH n ORDER BY n.earliest, n.latest, n.key LIMIT 1
  RETURN collect(n.key)[0] AS firstAdoptionKey
}
CALL (idea) {
  MATCH (n:Adoption {ideaKey: idea.key}) WHERE n.latest IS NOT NULL AND {{adoption-counts-once n}}
  WITH n ORDER BY n.latest DESC, n.earliest DESC, n.key LIMIT 1
  RETURN collect(n.key)[0] AS latestAdoptionKey
}
CALL (idea) {
  MATCH (a:Adoption {ideaKey: idea.key})-[r:COPIED_FROM]->(s:Adoption) WHERE {{copy-counts r a s}}
  WITH s.adopterKey AS giver, count(*) AS taken ORDER BY taken DESC, giver
  RETURN sum(taken) AS copyCount, head(collect(giver)) AS topSourceKey
}
RETURN idea.key AS key, adoptionCount, rejectionCount, considerationCount, countryCount, copyCount, firstAdoptionKey, latestAdoptionKey, topSourceKey
