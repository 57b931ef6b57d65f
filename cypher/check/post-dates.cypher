// Every post with its date.
// access read
// column key :: STRING NOT NULL
// column published :: STRING
// column earliest :: STRING
// column latest :: STRING
MATCH (n:Post) WHERE n.key >= ''
RETURN n.key AS key, n.published AS published, n.earliest AS earliest, n.latest AS latest
