// A waiting post is known again by the words of its text.
// access schema
CREATE INDEX waiting_post_words_hash IF NOT EXISTS FOR (n:WaitingPost) ON (n.wordsHash)
