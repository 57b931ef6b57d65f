// All published adoptions in the order of their keys, from the index.
// access read
MATCH (n:Adoption) WHERE n.key >= '' AND {{published n}}
RETURN {{adoption-columns n}}
ORDER BY n.key
