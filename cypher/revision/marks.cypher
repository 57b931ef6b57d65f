// Where citations stood in texts that posts had before: a key is the number, a space, the post's key. In the order of the text, so many at most.
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
WITH wanted, split(wanted, ' ')[0] AS number
CALL (wanted, number) {
  MATCH (:Post {key: substring(wanted, size(number) + 1)})<-[:OF]-(:TextRevision {number: toInteger(number)})<-[place:STOOD_IN]-(c:Citation)
  WHERE {{seen c}} AND {{citation-told c}}
  WITH place, c ORDER BY place.start, place.end, c.key
  WITH collect({c: c, from: place.start, to: place.end, words: coalesce(place.quote, c.quote)}) AS marks
  UNWIND marks[0..$limit] AS mark
  RETURN mark.c AS n, mark.from AS from, mark.to AS to, mark.words AS words, size(marks) AS total
}
RETURN wanted AS of, total, from, to, words, {{citation-columns n}}
