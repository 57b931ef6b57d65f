// Lets citations that were moved to another passage be the lost ones again that they were; answers how many were found.
// access write
// allow Eager: at most the citations of one change
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Citation {key: row.from})
WITH n, row, n.quote AS words
SET n.key = row.key, n.quote = row.quote, n.prefix = row.prefix, n.suffix = row.suffix, n.start = toInteger(row.start),
    n.end = toInteger(row.end), n.anchoring = 'lost', n.lostSince = $position, n.since = $position, n.revised = $position
WITH n, row, words
CALL (n, row, words) {
  MATCH (n)-[place:STOOD_IN]->()
  WITH place, coalesce(place.quote, words) AS quote, row
  SET place.quote = CASE quote WHEN row.quote THEN null ELSE quote END
  RETURN count(place) AS places
}
RETURN count(n) AS written
