// All published ideas in the order of their keys, from the index.
// access read
MATCH (n:Idea) WHERE n.key >= '' AND {{published n}}
RETURN {{idea-columns n}}
ORDER BY n.key
