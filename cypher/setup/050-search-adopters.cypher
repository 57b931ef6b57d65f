// The names of adopters, word by word. No stop words (Ås would be one) and no folding: search folds what it asks for.
// access schema
CREATE FULLTEXT INDEX search_adopters IF NOT EXISTS FOR (n:Adopter) ON EACH [n.name, n.aliases, n.state]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}}
