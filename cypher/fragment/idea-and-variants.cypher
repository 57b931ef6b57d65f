// The idea and all its variants, and theirs.
// param scope :: MAP NOT NULL
MATCH (:Idea {key: root})<-[:DERIVED_FROM*0..10]-(idea:Idea) WHERE {{seen idea}}
WITH DISTINCT idea
