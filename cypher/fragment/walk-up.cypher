// A page in rising order of (sort, key), beginning behind the cursor: stable whatever is inserted meanwhile.
// param after :: MAP
// param limit :: INTEGER NOT NULL
WHERE $after IS NULL OR sort > $after.sort OR (sort = $after.sort AND key > $after.key)
ORDER BY sort, key LIMIT $limit
