// A post is known again by the words of its text.
// access schema
CREATE INDEX post_words_hash IF NOT EXISTS FOR (n:Post) ON (n.wordsHash)
