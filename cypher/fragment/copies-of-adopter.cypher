// The copies that others took from the parent, an adopter.
MATCH (:Adopter {key: parent})-[:MADE]->(s:Adoption)<-[r:COPIED_FROM]-(a) WHERE {{copy-counts-and-matches r a s}}
