// The copies that an adopter carried, by its whole key: who is deleted or withdrawn must not be named by any.
// access schema
CREATE FULLTEXT INDEX copy_via IF NOT EXISTS FOR ()-[r:COPIED_FROM]-() ON EACH [r.via]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}}
