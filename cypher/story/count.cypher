// How many the pages of the same question hold in all.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// slot   from = stories-all | stories-of-idea | stories-of-post | stories-of-citation
// column parent :: STRING NOT NULL
// column total :: INTEGER NOT NULL
UNWIND $parents AS parent
CALL (parent) {
  {{from}}
  RETURN count(*) AS total
}
RETURN parent, total
