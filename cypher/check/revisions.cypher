// Every text that a post had before, with the places and quotes of its citations in it, in the order of the posts.
// access read
// column postKey :: STRING NOT NULL
// column number :: INTEGER NOT NULL
// column since :: INTEGER NOT NULL
// column until :: INTEGER NOT NULL
// column text :: STRING NOT NULL
// column hash :: STRING NOT NULL
// column places :: LIST<MAP NOT NULL> NOT NULL
MATCH (p:Post) USING INDEX p:Post(key) WHERE p.key >= ''
MATCH (p)<-[:OF]-(r:TextRevision)
RETURN p.key AS postKey, r.number AS number, r.since AS since, r.until AS until, r.text AS text, r.hash AS hash,
  [(r)<-[place:STOOD_IN]-(c:Citation) | {key: c.key, quote: coalesce(place.quote, c.quote), start: place.start, end: place.end}] AS places
ORDER BY p.key, r.number
