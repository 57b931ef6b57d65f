// Every node but the record of the schema's version, with its properties and their types.
// access read
// allow AllNodesScan: a backup holds everything, whatever it is
// column id :: INTEGER NOT NULL
// column labels :: LIST<STRING NOT NULL> NOT NULL
// column properties :: MAP NOT NULL
// column types :: LIST<STRING NOT NULL> NOT NULL
MATCH (n) WHERE NOT n:Schema
RETURN toInteger(split(elementId(n), ':')[2]) AS id, labels(n) AS labels, properties(n) AS properties,
  [name IN keys(n) | name + ' ' + valueType(n[name])] AS types
