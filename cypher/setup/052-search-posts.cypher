// The titles and texts of posts, word by word; with their textUse, since not every text may be searched.
// access schema
CREATE FULLTEXT INDEX search_posts IF NOT EXISTS FOR (n:Post) ON EACH [n.title, n.text, n.textUse, n.state]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}}
