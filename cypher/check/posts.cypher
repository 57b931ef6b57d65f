// Every post with its text, in the order of the keys.
// access read
// column key :: STRING NOT NULL
// column text :: STRING
MATCH (n:Post) WHERE n.key >= ''
RETURN n.key AS key, n.text AS text
ORDER BY n.key
