// A page of copies for each parent (one empty parent for a list of its own).
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-rising | copies-falling | copies-of-ideas | copies-to-places | copies-from-places | copies-from-adoption | copies-by-adopter | copies-by-adopter-and-parts | copies-of-adopter | copies-of-adopter-and-parts
// slot   sort = copy-sort-key | copy-sort-date-rising | copy-sort-date-falling | copy-sort-confidence
// slot   walk = walk-up | walk-down
// column parent :: STRING NOT NULL
// column sort :: ANY NOT NULL
UNWIND $parents AS parent
CALL (parent) {
  {{from}}
  WITH r, a, s, {{sort}}, a.key + ';' + s.key AS key
  {{walk}}
  RETURN r, a, s, sort
}
RETURN parent, sort, {{copy-columns r a s}}
