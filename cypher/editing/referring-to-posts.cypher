// How many records in these states stand in each of these posts or publish it again, but for those that leave with it, and ten of them by
// noun and key.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  leaving :: LIST<STRING NOT NULL> NOT NULL
// param  states :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column total :: INTEGER NOT NULL
// column some :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (:Post {key: wanted})<-[:IN]-(n:Citation) WHERE coalesce(n.state, 'published') IN $states
  RETURN 'citation' AS noun, n.key AS by
  UNION ALL
  MATCH (n:Post {republishesKey: wanted}) WHERE coalesce(n.state, 'published') IN $states
  RETURN 'post' AS noun, n.key AS by
}
WITH wanted, noun, by WHERE NOT noun + ' ' + by IN $leaving
RETURN wanted AS key, count(*) AS total, collect(noun + ' ' + by)[0..10] AS some
