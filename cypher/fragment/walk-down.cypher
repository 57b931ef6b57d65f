// A page in falling order of (sort, key), behind one cursor and before another: stable whatever is inserted meanwhile.
// param after :: MAP
// param until :: MAP
// param limit :: INTEGER NOT NULL
WHERE CASE WHEN $after IS NULL THEN true WHEN sort = $after.sort THEN key < $after.key ELSE sort < $after.sort END
  AND CASE WHEN $until IS NULL THEN true WHEN sort = $until.sort THEN key > $until.key ELSE sort > $until.sort END
ORDER BY sort DESC, key DESC LIMIT $limit
