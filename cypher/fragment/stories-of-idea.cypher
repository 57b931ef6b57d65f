// The stories that show a passage which tells of the parent, an idea, and that pass the filter.
// param scope :: MAP NOT NULL
MATCH (told:Citation {ideaKey: parent})<-[:SHOWS]-(:StoryStep)<-[:HAS]-(n:Story) WHERE {{seen told}}
WITH DISTINCT parent, n
WHERE {{seen n}} AND {{story-matches n}}
