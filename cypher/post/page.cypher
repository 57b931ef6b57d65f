// A page of posts (one empty parent), or of those that publish each parent again.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = posts-all | posts-of-ideas | posts-republishing
// slot   sort = sort-key | sort-date-rising | sort-date-falling | sort-title | sort-entered
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
RETURN parent, sort, {{post-columns n}}
