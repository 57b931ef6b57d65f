// The adoptions by the parent, an adopter, or by anyone within it, that count and pass the filter.
MATCH (:Adopter {key: parent})<-[:PART_OF*0..10]-(part:Adopter)-[:MADE]->(n:Adoption) WHERE {{seen part}} AND {{adoption-counts-and-matches n}}
