// Every relationship with its properties and their types.
// access read
// allow AllNodesScan: a backup holds everything, whatever it is
// allow DirectedAllRelationshipsScan: a backup holds everything, whatever it is
// column start :: INTEGER NOT NULL
// column end :: INTEGER NOT NULL
// column type :: STRING NOT NULL
// column properties :: MAP NOT NULL
// column types :: LIST<STRING NOT NULL> NOT NULL
MATCH (a)-[r]->(b)
RETURN toInteger(split(elementId(a), ':')[2]) AS start, toInteger(split(elementId(b), ':')[2]) AS end, type(r) AS type, properties(r) AS properties,
  [name IN keys(r) | name + ' ' + valueType(r[name])] AS types
