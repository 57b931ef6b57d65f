// The copies that the parent, an adopter, made.
MATCH (:Adopter {key: parent})-[:MADE]->(a:Adoption)-[r:COPIED_FROM]->(s) WHERE {{copy-counts-and-matches r a s}}
