// The citations in these posts with their states, and how each post stands: which go along when it is published or withdrawn.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column postKey :: STRING NOT NULL
// column postState :: STRING NOT NULL
// column key :: STRING NOT NULL
// column state :: STRING NOT NULL
// column together :: BOOLEAN NOT NULL
UNWIND $keys AS wanted
MATCH (p:Post {key: wanted})<-[:IN]-(n:Citation)
RETURN p.key AS postKey, coalesce(p.state, 'published') AS postState, n.key AS key, coalesce(n.state, 'published') AS state,
  coalesce(n.revised = p.revised, false) AS together
