// The stories that show the parent, a citation, and that pass the filter.
// param scope :: MAP NOT NULL
MATCH (:Citation {key: parent})<-[:SHOWS]-(:StoryStep)<-[:HAS]-(n:Story)
WITH DISTINCT parent, n
WHERE {{seen n}} AND {{story-matches n}}
