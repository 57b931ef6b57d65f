// A page of stories (one empty parent), or of those that show something of each parent.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = stories-all | stories-of-idea | stories-of-post | stories-of-citation
// slot   sort = sort-key | sort-title
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
RETURN parent, sort, {{story-columns n}}
