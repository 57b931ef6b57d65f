// The names of all ideas that were altered after a position of the log, as they come; withdrawn ones too, which are to be forgotten.
// access read
// param  since :: INTEGER NOT NULL
// column key :: STRING NOT NULL
// column name :: STRING NOT NULL
// column aliases :: LIST<STRING NOT NULL> NOT NULL
// column state :: STRING NOT NULL
MATCH (n:Idea) USING INDEX n:Idea(revised)
WHERE n.revised > $since
RETURN n.key AS key, n.name AS name, n.aliases AS aliases, n.state AS state
