// The adopters that are directly part of the parent and pass the filter.
// param scope :: MAP NOT NULL
MATCH (:Adopter {key: parent})<-[:PART_OF]-(n:Adopter) WHERE {{seen n}} AND {{adopter-matches n}}
