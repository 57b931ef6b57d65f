// The names and summaries of ideas, word by word.
// access schema
CREATE FULLTEXT INDEX search_ideas IF NOT EXISTS FOR (n:Idea) ON EACH [n.name, n.aliases, n.summary, n.state]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}}
