// The passages that support the parent, an adoption.
// param scope :: MAP NOT NULL
MATCH (:Adoption {key: parent})<-[:SUPPORTS]-(n:Citation) WHERE n.sourceKey IS NULL AND {{seen n}} AND {{citation-told n}}
