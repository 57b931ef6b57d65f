// How many records of each noun each change altered, by what was done with them, as far as the asker may see that.
// access read
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// column parent :: STRING NOT NULL
// column noun :: STRING NOT NULL
// column created :: INTEGER NOT NULL
// column changed :: INTEGER NOT NULL
// column deleted :: INTEGER NOT NULL
UNWIND $parents AS parent
CALL (parent) {
  {{alterations-of-change}}
  RETURN n.noun AS noun, count(CASE WHEN n.before IS NULL THEN 1 END) AS created, count(CASE WHEN n.after IS NULL THEN 1 END) AS deleted,
    count(CASE WHEN n.before IS NOT NULL AND n.after IS NOT NULL THEN 1 END) AS changed
}
RETURN parent, noun, created, changed, deleted ORDER BY parent, noun
