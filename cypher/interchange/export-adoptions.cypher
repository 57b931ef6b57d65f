// All published adoptions in the order of their keys, from the index.
// access read
MATCH (n:Adoption) WHERE n.key >= '' AND n.state = 'published'
RETURN {{adoption-columns n}}
ORDER BY n.key
