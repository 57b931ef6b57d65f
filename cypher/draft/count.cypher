// How many drafts there are.
// access read
// column total :: INTEGER NOT NULL
{{drafts n}}
RETURN count(n) AS total
