// An idea, alone or with its variants and theirs.
// access read
// param  root :: STRING NOT NULL
// param  variants :: BOOLEAN NOT NULL
// param  scope :: MAP NOT NULL
// column key :: STRING NOT NULL
MATCH (:Idea {key: $root})<-[:DERIVED_FROM*0..10]-(idea:Idea)
WHERE {{seen idea}} AND ($variants OR idea.key = $root)
RETURN DISTINCT idea.key AS key
