// A page of adopters for each parent (one empty parent for a list of its own).
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = adopters-all | adopters-of-kinds | adopter-parts
// slot   sort = sort-key | sort-name
// slot   walk = walk-up | walk-down
// column parent :: STRING NOT NULL
// column sort :: ANY NOT NULL
UNWIND $parents AS parent
CALL (parent) {
  {{from}}
  WITH n, {{sort}}, n.key AS key
  {{walk}}
  RETURN n, sort
}
RETURN parent, sort, {{adopter-columns n}}
