// The adoptions by the parent, an adopter, that count and pass the filter.
MATCH (:Adopter {key: parent})-[:MADE]->(n:Adoption) WHERE {{adoption-counts-and-matches n}}
