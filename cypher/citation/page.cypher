// A page of passages for each parent: an idea, an adoption, a copy, a post; or of those that were lost (one empty parent).
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = citations-of-idea | citations-of-adoption | citations-of-copy | citations-of-post | citations-lost
// slot   sort = sort-place | sort-key
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
RETURN parent, sort, {{citation-columns n}}
