// The texts that a post had, also while it is gone.
// access schema
CREATE INDEX text_revision_post IF NOT EXISTS FOR (n:TextRevision) ON (n.postKey)
