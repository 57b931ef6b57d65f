// The posts with these keys and their texts, whatever their state: what an import compares its rows with.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column text :: STRING
UNWIND $keys AS wanted
MATCH (n:Post {key: wanted})
RETURN {{post-columns n}}, n.text AS text, {{record-columns n}}
