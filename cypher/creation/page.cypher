// A page of what came with each parent, a change or a position of the log, and is still there: one noun, in the order of the log, then of the keys.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   runs = runs-of-change | runs-of-entry
// slot   created = created-adopters | created-ideas | created-adoptions | created-copies | created-posts | created-citations | created-stories
// slot   walk = walk-up | walk-down
// column parent :: STRING NOT NULL
// column sort :: INTEGER NOT NULL
// column key :: STRING NOT NULL
UNWIND $parents AS parent
{{runs}}
CALL (first, final) {
  {{created}}
  WITH n.since AS sort, key
  {{walk}}
  RETURN sort, key
}
RETURN parent, sort, key
ORDER BY parent, sort, key
