// The steps of stories that show a citation.
// access schema
CREATE INDEX story_step_citation IF NOT EXISTS FOR (n:StoryStep) ON (n.citationKey)
