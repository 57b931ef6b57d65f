// All published adopters in the order of their keys, from the index.
// access read
MATCH (n:Adopter) WHERE n.key >= '' AND {{published n}}
RETURN {{adopter-columns n}}
ORDER BY n.key
