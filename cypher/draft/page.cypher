// A page of the drafts, those that were altered last first or last.
// access read
// slot   walk = walk-up | walk-down
// column sort :: INTEGER NOT NULL
// column place :: STRING NOT NULL
// column noun :: STRING NOT NULL
// column key :: STRING NOT NULL
{{drafts n}}
WITH n, n.position AS sort, {{alteration-place n}} AS key
{{walk}}
RETURN sort, key AS place, n.noun AS noun, n.key AS key
