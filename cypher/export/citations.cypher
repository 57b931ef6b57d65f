// The citations of posts that may be seen, of some ideas where any are given; in the order of their posts, from the index, then of their columns.
// access read
// param  scope :: MAP NOT NULL
// param  ideas :: LIST<STRING NOT NULL>
MATCH (p:Post) USING INDEX p:Post(key)
WHERE p.key >= '' AND {{seen p}}
MATCH (p)<-[:IN]-(n:Citation) WHERE {{seen n}} AND coalesce(n.ideaKey IN $ideas, true)
RETURN {{citation-row n}}
ORDER BY p.key, n.ideaKey, coalesce(n.adoptionKey, ''), coalesce(n.sourceKey, ''), n.start, n.quote, n.key
