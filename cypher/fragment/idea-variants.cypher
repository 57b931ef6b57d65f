// The ideas that are directly variants of the parent and pass the filter.
// param scope :: MAP NOT NULL
MATCH (:Idea {key: parent})<-[:DERIVED_FROM]-(n:Idea) WHERE {{seen n}} AND {{idea-matches n}}
