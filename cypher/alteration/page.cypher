// A page of alterations for each parent: of a change, at a position of the log, or in a record; in the order of the log.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = alterations-of-change | alterations-of-entry | alterations-of-record
// slot   walk = walk-up | walk-down
// column parent :: STRING NOT NULL
// column sort :: INTEGER NOT NULL
UNWIND $parents AS parent
CALL (parent) {
  {{from}}
  WITH n, n.position AS sort, {{alteration-place n}} AS key
  {{walk}}
  RETURN n, sort
}
RETURN parent, sort, {{alteration-columns n}}
