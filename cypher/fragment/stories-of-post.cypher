// The stories that show a passage of the parent, a post, and that pass the filter.
// param scope :: MAP NOT NULL
MATCH (:Post {key: parent})<-[:IN]-(told:Citation)<-[:SHOWS]-(:StoryStep)<-[:HAS]-(n:Story) WHERE {{seen told}}
WITH DISTINCT parent, n
WHERE {{seen n}} AND {{story-matches n}}
