// Every idea that passes the filter, in the order of the keys, from the index.
// access read
// param  scope :: MAP NOT NULL
MATCH (n:Idea) USING INDEX n:Idea(key)
WHERE n.key >= '' AND {{seen n}} AND {{idea-matches n}}
RETURN {{idea-columns n}}
ORDER BY n.key
