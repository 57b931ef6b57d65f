// The copies that the parent, an adopter, or anyone within it made.
MATCH (:Adopter {key: parent})<-[:PART_OF*0..10]-(part:Adopter)-[:MADE]->(a:Adoption)-[r:COPIED_FROM]->(s)
WHERE {{seen part}} AND {{copy-counts-and-matches r a s}}
