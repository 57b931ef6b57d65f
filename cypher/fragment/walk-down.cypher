// A page in falling order of (sort, key), behind one cursor and before another: stable whatever is inserted meanwhile.
// param after :: MAP
// param until :: MAP
// param limit :: INTEGER NOT NULL
WHERE ($after IS NULL OR sort < $after.sort OR (sort = $after.sort AND key < $after.key))
  AND ($until IS NULL OR sort > $until.sort OR (sort = $until.sort AND key > $until.key))
ORDER BY sort DESC, key DESC LIMIT $limit
