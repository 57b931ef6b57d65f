// Every adoption of these ideas, whatever its state: what a folder's check must see.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column ideaKey :: STRING NOT NULL
// column adopterKey :: STRING NOT NULL
// column date :: STRING
// column ended :: STRING
// column origin :: BOOLEAN
// column refinesKey :: STRING
// column state :: STRING NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {ideaKey: wanted}) USING INDEX n:Adoption(ideaKey)
RETURN n.key AS key, n.ideaKey AS ideaKey, n.adopterKey AS adopterKey, n.date AS date, n.ended AS ended, n.origin AS origin,
  n.refinesKey AS refinesKey,
  coalesce(n.state, 'published') AS state
