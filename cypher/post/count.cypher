// How many the pages of the same question hold in all.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = posts-all | posts-of-ideas | posts-republishing
// column parent :: STRING NOT NULL
// column total :: INTEGER NOT NULL
UNWIND $parents AS parent
CALL (parent) {
  {{from}}
  RETURN count(*) AS total
}
RETURN parent, total
