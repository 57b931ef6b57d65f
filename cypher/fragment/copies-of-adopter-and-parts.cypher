// The copies that were taken from the parent, an adopter, or from anyone within it.
MATCH (:Adopter {key: parent})<-[:PART_OF*0..10]-(part:Adopter)-[:MADE]->(s:Adoption)<-[r:COPIED_FROM]-(a)
WHERE {{seen part}} AND {{copy-counts-and-matches r a s}}
