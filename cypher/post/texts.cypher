// The texts of these posts, and whether they may be shown as a whole.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column text :: STRING
// column textShown :: BOOLEAN NOT NULL
UNWIND $keys AS wanted
MATCH (n:Post {key: wanted}) WHERE {{seen n}}
RETURN n.key AS key, n.text AS text, {{text-shown n}} AS textShown
