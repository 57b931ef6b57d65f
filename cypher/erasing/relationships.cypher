// Every relationship in which one of these pieces of text stands, in lower case, with all its properties and the keys of its ends.
// access read
// allow DirectedAllRelationshipsScan: a name may stand anywhere, so everything is looked through
// param  needles :: LIST<STRING NOT NULL> NOT NULL
// column id :: STRING NOT NULL
// column type :: STRING NOT NULL
// column properties :: MAP NOT NULL
// column key :: STRING NOT NULL
MATCH (a)-[n]->(b)
WHERE any(name IN keys(n) WHERE any(needle IN $needles WHERE toLower({{as-text n}}) CONTAINS needle))
RETURN elementId(n) AS id, type(n) AS type, properties(n) AS properties, coalesce(a.key, '') + ';' + coalesce(b.key, '') AS key
