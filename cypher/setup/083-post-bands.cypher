// Posts whose texts share passages: each band is a word of the index, and nothing in it is folded.
// access schema
CREATE FULLTEXT INDEX post_bands IF NOT EXISTS FOR (n:Post) ON EACH [n.textBands]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
