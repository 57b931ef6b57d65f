// All ideas with those that they derive from, whatever their state: what a folder's check must see.
// access read
// column key :: STRING NOT NULL
// column derivedFromKey :: STRING
// column state :: STRING NOT NULL
MATCH (n:Idea) WHERE n.key >= ''
RETURN n.key AS key, n.derivedFromKey AS derivedFromKey,
  coalesce(n.state, 'published') AS state
