// The titles and summaries of stories, word by word.
// access schema
CREATE FULLTEXT INDEX search_stories IF NOT EXISTS FOR (n:Story) ON EACH [n.title, n.summary, n.state]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}}
