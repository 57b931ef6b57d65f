// Citations whose passage was lost, by when: the others have no such property, so the index holds these alone.
// access schema
CREATE INDEX citation_lost IF NOT EXISTS FOR (n:Citation) ON (n.lostSince)
