// All published posts with their texts in the order of their keys, from the index.
// access read
// column text :: STRING
MATCH (n:Post) WHERE n.key >= '' AND n.state = 'published'
RETURN {{post-columns n}}, n.text AS text
ORDER BY n.key
