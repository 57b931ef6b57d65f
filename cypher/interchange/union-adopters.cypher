// All adopters with their places in the hierarchy, whatever their state: what a folder's check must see.
// access read
// column key :: STRING NOT NULL
// column kind :: STRING NOT NULL
// column partOfKey :: STRING
// column succeededByKey :: STRING
// column state :: STRING NOT NULL
MATCH (n:Adopter) WHERE n.key >= ''
RETURN n.key AS key, n.kind AS kind, n.partOfKey AS partOfKey, n.succeededByKey AS succeededByKey,
  coalesce(n.state, 'published') AS state
