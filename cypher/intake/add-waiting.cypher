// Puts posts on the waiting list. One that another request put there meanwhile stays as it is, and is not answered.
// access write
// allow Eager: a few rows, as many as one request takes in
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  run :: STRING NOT NULL
// column key :: STRING NOT NULL
UNWIND $rows AS row
MERGE (n:WaitingPost {key: row.key})
ON CREATE SET n += row.properties, n.standing = 'waiting', n.added = timestamp() * 1000 + row.place, n.run = $run
WITH n WHERE n.run = $run
RETURN n.key AS key
