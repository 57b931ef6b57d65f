// Every node in which one of these pieces of text stands, in lower case, with all its properties.
// access read
// allow AllNodesScan: a name may stand anywhere, so everything is looked through
// param  needles :: LIST<STRING NOT NULL> NOT NULL
// column id :: STRING NOT NULL
// column labels :: LIST<STRING NOT NULL> NOT NULL
// column properties :: MAP NOT NULL
MATCH (n)
WHERE any(name IN keys(n) WHERE any(needle IN $needles WHERE toLower({{as-text n}}) CONTAINS needle))
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
