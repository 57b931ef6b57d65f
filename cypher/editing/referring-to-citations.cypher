// How many stories in these states show each of these citations, but for those that leave with it, and ten of them by noun and key.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  leaving :: LIST<STRING NOT NULL> NOT NULL
// param  states :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column total :: INTEGER NOT NULL
// column some :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Citation {key: wanted})<-[:SHOWS]-(:StoryStep)<-[:HAS]-(n:Story) WHERE n.state IN $states
WITH DISTINCT wanted, 'story' AS noun, n.key AS by
WITH wanted, noun, by WHERE NOT noun + ' ' + by IN $leaving
RETURN wanted AS key, count(*) AS total, collect(noun + ' ' + by)[0..10] AS some
