// Where citations stand in these posts, in the order of the text, so many at most. Those that were lost stand nowhere.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
// column of :: STRING NOT NULL
// column total :: INTEGER NOT NULL
// column from :: INTEGER NOT NULL
// column to :: INTEGER NOT NULL
// column words :: STRING NOT NULL
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (p:Post {key: wanted})<-[:IN]-(c:Citation {anchoring: 'anchored'})
  WHERE {{seen p}} AND {{seen c}}
  WITH c ORDER BY c.start, c.end, c.key
  WITH collect(c) AS marks
  UNWIND marks[0..$limit] AS n
  RETURN n, size(marks) AS total
}
RETURN wanted AS of, total, n.start AS from, n.end AS to, n.quote AS words, {{citation-columns n}}
