// The texts of these posts, and whether they publish a text again or are published again, whatever their state: what an import verifies its quotes against.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column text :: STRING
// column republishesKey :: STRING
// column isVoice :: BOOLEAN NOT NULL
// column state :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Post {key: wanted})
RETURN n.key AS key, n.text AS text, n.republishesKey AS republishesKey,
  EXISTS { (again:Post {republishesKey: n.key}) } AS isVoice,
  coalesce(n.state, 'published') AS state
