// A page of adoptions for each parent, an idea or an adopter.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = adoptions-of-idea | adoptions-of-adopter | adoptions-of-adopter-and-parts
// slot   sort = sort-key | sort-date-rising | sort-date-falling | sort-adopter
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
RETURN parent, sort, {{adoption-columns n}}
