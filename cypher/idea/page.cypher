// A page of ideas for each parent (one empty parent for a list of its own).
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = ideas-all | idea-variants
// slot   sort = sort-key | sort-name | sort-adoptions
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
RETURN parent, sort, {{idea-columns n}}
