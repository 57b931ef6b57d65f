// How many the pages of the same question hold in all.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = copies-all | copies-everything | copies-plainly | copies-of-ideas | copies-to-places | copies-from-places | copies-from-adoption | copies-by-adopter | copies-by-adopter-and-parts | copies-of-adopter | copies-of-adopter-and-parts
// column parent :: STRING NOT NULL
// column total :: INTEGER NOT NULL
UNWIND $parents AS parent
CALL (parent) {
  {{from}}
  RETURN count(*) AS total
}
RETURN parent, total
